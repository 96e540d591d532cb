import { openAsBlob } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readClock } from '#clock.ts';
import { AUCUN_CHOIX, isAccepted } from '#domain/report.ts';
import { feuilleParDefaut, type ClasseurLu, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type { Registres } from '#domain/registres/registres.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { direDates } from '#domain/tableur/ordre-des-dates.ts';
import { direPlace, situer, type Preparation } from '#domain/tableur/preparation.ts';
import type { Separateur } from '#domain/tableur/separateurs.ts';
import { judgeTexte } from '#validation/judge-texte.ts';
import { lireClasseur } from '#validation/tableur/lire.ts';
import { preparer } from '#validation/tableur/preparer.ts';
import { checkFiles } from './fichiers.ts';
import { Misuse, Unreadable } from './options.ts';
import { nameFaults } from './panne.ts';
import { mapColumns, readGardee, type Liaison } from './preparer-liaison.ts';
import { parsePreparer, type PreparerArguments } from './preparer-arguments.ts';
import { readRegistres } from './references.ts';
import { summarizeRegistres } from './registres.ts';
import { summarize } from './summary.ts';

/**
 * Makes the JSON of tables, writes and judges them. True when no cell is refused and no file has an error.
 * @throws Misuse, Unreadable
 */
export function preparerTableaux(args: readonly string[]): Promise<boolean> {
  return nameFaults((at) => preparerChacun(parsePreparer(args), at));
}

async function preparerChacun(
  parsed: PreparerArguments,
  at: (chemin: string) => void,
): Promise<boolean> {
  const gardee = await readGardee(parsed.correspondance);
  await checkPaths(parsed);
  await checkFiles(parsed.registres);
  const prepares: Prepare[] = [];
  for (const path of parsed.tableaux) {
    at(path);
    const classeur = await readTableau(path, parsed.separateur);
    const feuille = chooseFeuille(classeur, parsed.feuille, path);
    const liaison = mapColumns(feuille, parsed, gardee);
    const nom = basename(path, extname(path));
    const preparation = preparer({ feuille, correspondance: liaison.correspondance, nom });
    prepares.push({ path, classeur, feuille, ...liaison, preparation });
  }
  await checkSorties(parsed, prepares);
  const circonstances = await readCirconstances(parsed, prepares);
  let allValid = true;
  for (const prepare of prepares) {
    const { path, preparation } = prepare;
    at(path);
    print(describe(prepare));
    allValid &&= preparation.refusees.length === 0 && preparation.fichiers.length > 0;
    allValid = (await judgeAll(parsed.sortie, circonstances, prepare)) && allValid;
  }
  return allValid;
}

/** A table of many demandes makes several files, whose names are known only now: nothing is written over. */
async function checkSorties(
  { sortie, remplacer }: PreparerArguments,
  prepares: readonly Prepare[],
): Promise<void> {
  const auteurs = new Map<string, string>();
  for (const { path, preparation } of prepares) {
    for (const { nom } of preparation.fichiers) {
      // Most disks do not tell capitals apart.
      const cle = nom.toLowerCase();
      const autre = auteurs.get(cle);
      if (autre !== undefined)
        throw new Misuse(`${autre} et ${path} donneraient tous deux ${nom} : renommez l’un d’eux.`);
      auteurs.set(cle, path);
      const vise = join(sortie, nom);
      if (!remplacer && (await stat(vise).catch(() => null)))
        throw new Misuse(
          `${vise} existe déjà : rien n’est écrit. Choisissez un autre dossier, ou ajoutez --remplacer.`,
        );
    }
  }
}

interface Circonstances {
  readonly maintenant: HeureDeParis;
  /** What the extracts say of the numbers of all the files. */
  readonly registres: Registres | null;
}

/** @throws Misuse when an extract is no register: nothing is written then */
async function readCirconstances(
  { maintenant: voulu, registres }: PreparerArguments,
  prepares: readonly Prepare[],
): Promise<Circonstances> {
  const maintenant = voulu ?? readClock();
  const formulaire = prepares[0]?.correspondance.formulaire ?? null;
  const fichiers = prepares.flatMap(({ preparation }) =>
    preparation.fichiers.map(({ nom, texte }) => new File([texte], nom)),
  );
  const moment = { choix: { ...AUCUN_CHOIX, formulaire }, maintenant };
  return { maintenant, registres: await readRegistres(fichiers, registres, moment) };
}

async function judgeAll(
  sortie: string,
  { maintenant, registres }: Circonstances,
  { correspondance: { formulaire }, preparation: { fichiers, titres } }: Prepare,
): Promise<boolean> {
  const dits = registres && summarizeRegistres(registres, readClock());
  let allValid = true;
  for (const fichier of fichiers) {
    const path = join(sortie, fichier.nom);
    await writeFile(path, fichier.texte);
    const choix = { ...AUCUN_CHOIX, formulaire };
    const request = { nom: fichier.nom, texte: fichier.texte, choix };
    const jugee = await judgeTexte({ ...request, maintenant, registres });
    if (!jugee.ok) throw new Unreadable(`${path} : lecture impossible (${jugee.failure.type}).`);
    const summary = summarize(path, jugee.report);
    const constats = summary.constats.map((constat) => ({
      ...constat,
      place: direPlace(situer(fichier, constat.chemin), titres),
    }));
    print({ ...summary, ...(dits && { registres: dits }), constats });
    allValid &&= isAccepted(jugee.report.verdict);
  }
  return allValid;
}

async function readTableau(path: string, separateur: Separateur | null): Promise<ClasseurLu> {
  const fichier = Object.assign(await openAsBlob(path), { name: basename(path) });
  const lu = await lireClasseur(fichier, separateur);
  if (lu.ok) return lu.classeur;
  throw new Unreadable(`${path} : ${lu.refus.motif} ${lu.refus.conseil}`);
}

function chooseFeuille(classeur: ClasseurLu, nom: string | null, path: string): FeuilleLue {
  const { feuilles } = classeur;
  const found =
    nom === null
      ? feuilles[feuilleParDefaut(feuilles)]
      : feuilles.find((feuille) => feuille.nom === nom);
  if (found) return found;
  const noms = feuilles.map((feuille) => `« ${feuille.nom} »`).join(', ');
  throw new Misuse(`${path} : pas de feuille « ${nom} » ; il y a ${noms}.`);
}

interface Prepare extends Liaison {
  readonly path: string;
  readonly classeur: ClasseurLu;
  readonly feuille: FeuilleLue;
  readonly preparation: Preparation;
}

/** The line of a table, kept stable for the CI of vendors. */
function describe(prepare: Prepare) {
  const { path, classeur, feuille, correspondance, preparation } = prepare;
  const { hesitations, absentes, inconnues } = prepare;
  const { recuperees, refusees, dates, remarques, titres, fichiers } = preparation;
  const inconnus = dates
    .filter(({ ordre }) => ordre === null)
    .map((colonne) => direDates(titres[colonne.colonne] ?? '', colonne));
  const liees = new Set(correspondance.colonnes.map(({ colonne }) => colonne));
  return {
    tableau: path,
    feuille: feuille.nom,
    autresFeuilles: classeur.feuilles.filter((autre) => autre !== feuille).map(({ nom }) => nom),
    formulaire: correspondance.formulaire,
    fichiers: fichiers.length,
    demandes: fichiers.reduce((total, { nombre }) => total + nombre, 0),
    colonnes: correspondance.colonnes.map(({ titre, chemin }) => ({ titre, chemin })),
    nonReliees: titres.filter((titre, rang) => titre.trim() !== '' && !liees.has(rang)),
    hesitations: hesitations.map(({ titre, chemins, cause }) => ({ titre, chemins, cause })),
    absentes,
    inconnues,
    cle: correspondance.cle === null ? null : (titres[correspondance.cle] ?? ''),
    dates,
    remarques: [...classeur.remarques, ...feuille.remarques, ...remarques, ...inconnus],
    recuperees,
    refusees,
  };
}

async function checkPaths({ tableaux, sortie }: PreparerArguments): Promise<void> {
  for (const path of tableaux) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new Misuse(`${path} : fichier introuvable.`);
    if (!found.isFile()) throw new Misuse(`${path} : ce n’est pas un fichier.`);
  }
  await mkdir(sortie, { recursive: true }).catch(() => {
    throw new Misuse(`--sortie : impossible d’écrire dans ${sortie}.`);
  });
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
