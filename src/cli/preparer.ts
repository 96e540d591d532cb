import { mkdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readClock } from '#clock.ts';
import { AUCUN_CHOIX, isAccepted } from '#domain/report.ts';
import { feuilleParDefaut, type ClasseurLu, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { nameNonLu, type NonLu } from '#domain/rendus/resultat.ts';
import { readMarque } from '#domain/tableur/marque.ts';
import { direDates } from '#domain/tableur/ordre-des-dates.ts';
import {
  direPlace,
  situer,
  type FichierPrepare,
  type Preparation,
} from '#domain/tableur/preparation.ts';
import type { Separateur } from '#domain/tableur/separateurs.ts';
import { judgeTexte } from '#validation/judge-texte.ts';
import { lireClasseur } from '#validation/tableur/lire.ts';
import { preparer } from '#validation/tableur/preparer.ts';
import { cannotWriteIn, checkFiles, checkWritable, openLazily, writeSortie } from './fichiers.ts';
import { Misuse, Unreadable } from './options.ts';
import { CODE_NON_ECRIT, codeOfNonLu, orNonEcrit, orNonLu, worstOf, type Code } from './panne.ts';
import { mapColumns, readGardee, type Gardee, type Liaison } from './preparer-liaison.ts';
import { parsePreparer, type PreparerArguments } from './preparer-arguments.ts';
import { readRegistres } from './references.ts';
import { summarizeRegistres } from './registres.ts';
import { write } from './sortie.ts';
import { summarize } from './summary.ts';

/**
 * Makes the JSON of tables, writes and judges them. 0 when no cell is refused and no file has an error.
 * @throws Misuse
 */
export async function preparerTableaux(args: readonly string[]): Promise<Code> {
  const parsed = parsePreparer(args);
  const gardee = await readGardee(parsed.correspondance);
  await checkSortie(parsed);
  await checkFiles(parsed.registres);
  const lus: (Prepare | NonLu)[] = [];
  for (const path of parsed.tableaux)
    lus.push(await orNonLu(path, () => prepare(path, parsed, gardee)));
  const prepares = lus.flatMap((lu) => ('motif' in lu ? [] : [lu]));
  await checkSorties(parsed, prepares);
  const juger = await prepareJuge(parsed, prepares);
  const codes: Code[] = [];
  for (const lu of lus) {
    if ('motif' in lu) {
      await print({ tableau: lu.chemin, etat: nameNonLu(lu).cle, motif: lu.motif });
      codes.push(codeOfNonLu(lu));
      continue;
    }
    await print(describe(lu));
    const { refusees, fichiers } = lu.preparation;
    codes.push(refusees.length === 0 && fichiers.length > 0 ? 0 : 1);
    for (const fichier of fichiers) codes.push(await juger(fichier, lu));
  }
  return worstOf(codes);
}

async function prepare(
  path: string,
  parsed: PreparerArguments,
  gardee: Gardee | null,
): Promise<Prepare> {
  const classeur = await readTableau(path, parsed.separateur);
  const feuille = chooseFeuille(classeur, parsed.feuille, path);
  const liaison = mapColumns(feuille, parsed, gardee);
  const nom = basename(path, extname(path));
  const preparation = preparer({ feuille, correspondance: liaison.correspondance, nom });
  return { path, classeur, feuille, ...liaison, preparation };
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
      const found = await stat(vise).catch(() => null);
      if (found && !found.isFile()) throw new Misuse(`${vise} n’est pas un fichier.`);
      if (found && !remplacer)
        throw new Misuse(
          `${vise} existe déjà : rien n’est écrit. Choisissez un autre dossier, ou ajoutez --remplacer.`,
        );
    }
  }
}

/** Writes a file and says what is found in it; its code. */
type Juge = (fichier: FichierPrepare, prepare: Prepare) => Promise<Code>;

/** @throws Misuse when an extract is no register: nothing is written then */
async function prepareJuge(
  { sortie, maintenant: voulu, registres: extraits }: PreparerArguments,
  prepares: readonly Prepare[],
): Promise<Juge> {
  const maintenant = voulu ?? readClock();
  const choixOf = ({ correspondance: { formulaire } }: Prepare) => ({ ...AUCUN_CHOIX, formulaire });
  const requests = prepares.flatMap((prepare) =>
    prepare.preparation.fichiers.map(({ nom, texte }) => {
      const request = { fichier: new File([texte], nom), choix: choixOf(prepare), maintenant };
      return [join(sortie, nom), () => Promise.resolve(request)] as const;
    }),
  );
  const recherche = await readRegistres(new Map(requests), extraits);
  const { registres, nonLus } = recherche;
  const dits = registres && summarizeRegistres(registres, readClock());
  return async (fichier, prepare) => {
    const { nom, texte } = fichier;
    const path = join(sortie, nom);
    const nonEcrits: string[] = [];
    await orNonEcrit(nonEcrits, () => writeSortie(path, texte, '--sortie'));
    const ecrit = await orNonLu(path, async () => {
      const nonLu = nonLus.get(path);
      if (nonLu) return nonLu;
      const jugee = await judgeTexte({
        nom,
        texte,
        choix: choixOf(prepare),
        maintenant,
        registres,
      });
      if (!jugee.ok) throw new Unreadable(`Lecture impossible (${jugee.failure.type}).`);
      const summary = summarize(path, jugee.report);
      const constats = summary.constats.map((constat) => ({
        ...constat,
        place: direPlace(situer(fichier, constat.chemin), prepare.preparation.titres),
      }));
      return { ...summary, ...(dits && { registres: dits }), constats };
    });
    const lu = 'verdict' in ecrit;
    const ligne = lu ? ecrit : { fichier: path, verdict: nameNonLu(ecrit).cle, motif: ecrit.motif };
    const code = lu ? (isAccepted(ecrit.verdict) ? 0 : 1) : codeOfNonLu(ecrit);
    await print({ ...ligne, ...(nonEcrits.length > 0 && { nonEcrits }) });
    return nonEcrits.length > 0 ? worstOf([code, CODE_NON_ECRIT]) : code;
  };
}

async function readTableau(path: string, separateur: Separateur | null): Promise<ClasseurLu> {
  const lu = await lireClasseur(await openLazily(path), separateur);
  if (lu.ok) return lu.classeur;
  throw new Unreadable(`${lu.refus.motif} ${lu.refus.conseil}`);
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
    nonReliees: titres.filter(
      (titre, rang) => titre.trim() !== '' && readMarque(titre) === null && !liees.has(rang),
    ),
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

async function checkSortie({ sortie }: PreparerArguments): Promise<void> {
  await mkdir(sortie, { recursive: true }).catch((cause: unknown) => {
    throw cannotWriteIn(sortie, '--sortie', cause);
  });
  await checkWritable(sortie, '--sortie');
}

function print(line: object): Promise<void> {
  return write(`${JSON.stringify(line)}\n`);
}
