import type { FormulaireId } from '../formulaires.ts';
import { LIGNE } from '../modele/chemins.ts';
import type { ChampTableur } from './champs.ts';
import { RANGEES_DE_TETE, texteOf, type FeuilleLue } from './classeur-lu.ts';
import type { ColonneLiee, Constante, Correspondance } from './correspondance.ts';
import { compact, sensDe, type Sens } from './entetes.ts';
import { guessGenre, openPlace } from './places-ouvertes.ts';
import { BENEFICIAIRES, placePartagee } from './places-partagees.ts';
import { MOTS_DE_CLE } from './synonymes.ts';

/** A column of which the heading says too much or too little. */
export interface Hesitation {
  readonly colonne: number;
  readonly titre: string;
  /** Places that it may mean; for a second column of a field, or a name alone, that field. */
  readonly chemins: readonly string[];
  readonly cause: 'plusieurs-sens' | 'deja-reliee' | 'nom-seul';
}

/** What the headings of a sheet say; a person looks at it, and links the rest by hand. */
export interface Rapprochement {
  readonly correspondance: Correspondance;
  readonly hesitations: readonly Hesitation[];
}

/** A file has one numéro ANS and one SIRET: more values than a few softwares explain are those of clients. */
const ENVELOPPES_MAX = 3;

/**
 * Proposes which column gives which field, by their headings. `entete`: number of their row, from 1, and 0 when there is none; null: it is
 * looked for.
 */
export function rapprocher(
  feuille: FeuilleLue,
  formulaire: FormulaireId,
  entete: number | null = null,
): Rapprochement {
  const rang = entete === null ? findEntete(feuille, formulaire) : entete - 1;
  const titres = (feuille.rangees[rang] ?? []).map((cellule) => texteOf(cellule).trim());
  const donnees = feuille.rangees.slice(rang + 1);
  const valuesOf = (colonne: number) =>
    donnees.map((rangee) => texteOf(rangee[colonne]).trim()).filter((texte) => texte !== '');
  const sens = titres.map((titre, colonne) =>
    sensDe(formulaire, titre).filter(
      ({ champ }) =>
        champ.chemin.startsWith(`${LIGNE}/`) || new Set(valuesOf(colonne)).size <= ENVELOPPES_MAX,
    ),
  );
  const surs = listSurs(sens);
  const choisis = withoutLoneRanks(sens.map((siens) => choose(siens, surs)));
  const nomSeul = findLoneNom(choisis);
  const hesitations: Hesitation[] = [];
  const colonnes: ColonneLiee[] = [];
  const constantes: Constante[] = [];
  const prises = new Set<string>();
  let pieces = countRanks(choisis);
  for (const [colonne, titre] of titres.entries()) {
    const siens = sens[colonne] ?? [];
    const choisi = choisis[colonne];
    if (!choisi) {
      const partagee = shared(siens, surs);
      if (partagee !== null && !prises.has(partagee)) {
        prises.add(partagee);
        colonnes.push({ colonne, titre, chemin: partagee });
      } else if (siens.length > 0) hesitate(colonne, titre, siens, 'plusieurs-sens');
      else linkOpen(colonne, titre);
      continue;
    }
    if (colonne === nomSeul) {
      hesitate(colonne, titre, [choisi], 'nom-seul');
      continue;
    }
    const { champ, typeFichier } = choisi;
    const place = typeFichier === undefined ? choisi.rang : pieces++;
    const chemin = place === null ? champ.chemin : withRank(champ, place);
    if (prises.has(chemin) && !champ.multiple) {
      hesitate(colonne, titre, [choisi], 'deja-reliee');
      continue;
    }
    prises.add(chemin);
    colonnes.push({ colonne, titre, chemin });
    if (typeFichier !== undefined) constantes.push(...sayPiece(chemin, typeFichier, colonne));
  }
  const correspondance = { formulaire, entete: rang + 1, colonnes, constantes };
  return { correspondance: { ...correspondance, cle: findCle() }, hesitations };

  function hesitate(
    colonne: number,
    titre: string,
    siens: readonly Sens[],
    cause: Hesitation['cause'],
  ): void {
    const chemins = siens.map(({ champ }) => champ.chemin);
    hesitations.push({ colonne, titre, chemins, cause });
  }

  function linkOpen(colonne: number, titre: string): void {
    const chemin = openPlace(formulaire, titre);
    if (chemin === null || prises.has(chemin)) return;
    prises.add(chemin);
    colonnes.push({ colonne, titre, chemin, genre: guessGenre(chemin, valuesOf(colonne)) });
  }

  /** What a heading says of the pièce of its column. */
  function sayPiece(chemin: string, typeFichier: string, colonne: number): readonly Constante[] {
    const piece = chemin.replace(/nomFichier$/, '');
    const noms = valuesOf(colonne);
    // One name without its extension is said of that name, not of all.
    const enPdf = noms.length === 0 || noms.some((nom) => /\.pdf$/i.test(nom));
    return [
      { chemin: `${piece}typeFichier`, texte: typeFichier },
      ...(enPdf ? [{ chemin: `${piece}formatFichier`, texte: 'PDF' }] : []),
    ];
  }

  /** A column that says so, else the number of the dossier when rows share it. */
  function findCle(): number | null {
    const dite = titres.findIndex((titre) => MOTS_DE_CLE.includes(compact(titre)));
    if (dite !== -1 && valuesOf(dite).length > 0) return dite;
    for (const balise of ['numeroASP', 'numeroEditeur']) {
      const lien = colonnes.find(({ chemin }) => chemin === `${LIGNE}/${balise}`);
      if (!lien) continue;
      const valeurs = valuesOf(lien.colonne);
      const pleines = donnees.filter((rangee) =>
        colonnes.some(({ colonne }) => texteOf(rangee[colonne]).trim() !== ''),
      );
      const partagee = new Set(valeurs).size < pleines.length;
      if (valeurs.length > 0 && partagee) return lien.colonne;
    }
    return null;
  }
}

/** The row whose cells mean most fields; the first one when none means any. */
function findEntete({ rangees }: FeuilleLue, formulaire: FormulaireId): number {
  let best = 0;
  let most = 0;
  for (const [rang, rangee] of rangees.slice(0, RANGEES_DE_TETE).entries()) {
    const compris = rangee.filter(
      (cellule) => sensDe(formulaire, texteOf(cellule)).length > 0,
    ).length;
    if (compris > most) [best, most] = [rang, compris];
  }
  return best;
}

/** Blocks of which columns speak without doubt: by more than the name of a client, where some do. */
function listSurs(tous: readonly (readonly Sens[])[]): ReadonlySet<string> {
  const seuls = tous.flatMap((siens) => (siens.length === 1 ? siens : []));
  const parNumero = seuls.filter((each) => !isNom(each) && isOfBeneficiaire(each));
  const autres = seuls.filter((each) => parNumero.length === 0 || !isNom(each));
  return new Set(autres.map(blocOf));
}

/** The one meaning; among several, that of the block of which other columns speak without doubt. */
function choose(siens: readonly Sens[], surs: ReadonlySet<string>): Sens | null {
  const [premier] = siens;
  if (!premier || siens.length === 1) return premier ?? null;
  const voisins = siens.filter((each) => surs.has(blocOf(each)));
  return voisins.length === 1 ? (voisins[0] ?? null) : null;
}

/** « SIREN » beside a FINESS and a RPPS is that of either; null: the columns do not speak of both. */
function shared(siens: readonly Sens[], surs: ReadonlySet<string>): string | null {
  const tous = siens.every((each) => each.rang === null && surs.has(blocOf(each)));
  return tous ? placePartagee(siens.map(({ champ }) => champ)) : null;
}

function isNom({ champ: { chemin } }: Sens): boolean {
  return chemin.endsWith('/nomStructure');
}

function isOfBeneficiaire({ champ: { chemin } }: Sens): boolean {
  return chemin.startsWith(BENEFICIAIRES);
}

function blocOf({ champ: { listes, chemin } }: Sens): string {
  return listes.at(-1) ?? chemin.slice(0, chemin.lastIndexOf('/'));
}

/** « FINESS 1 », « FINESS 2 » beside one name are two numbers of one establishment, and no two establishments. */
function withoutLoneRanks(choisis: readonly (Sens | null)[]): readonly (Sens | null)[] {
  const rangees = new Set(
    choisis.flatMap((each) =>
      each && each.rang !== null && !each.champ.multiple ? blocOf(each) : [],
    ),
  );
  return choisis.map((each) =>
    each && each.champ.multiple && !rangees.has(blocOf(each)) ? { ...each, rang: null } : each,
  );
}

/**
 * « Client » beside a RPPS: nothing but a name tells of establishments, and other columns tell of another block of bénéficiaires. Its rank; -1:
 * there is none.
 */
function findLoneNom(choisis: readonly (Sens | null)[]): number {
  const dits = choisis.filter((each) => each && isOfBeneficiaire(each));
  const blocs = dits.map((each) => each && blocOf(each));
  const seul = dits.find(
    (each, rang) =>
      each &&
      isNom(each) &&
      blocs.indexOf(blocs[rang] ?? null) === blocs.lastIndexOf(blocs[rang] ?? null),
  );
  return seul && dits.length > 1 ? choisis.indexOf(seul) : -1;
}

/** Ranks that headings with a number take already. */
function countRanks(choisis: readonly (Sens | null)[]): number {
  return Math.max(
    0,
    ...choisis.map((each) =>
      each && each.rang !== null && each.champ.chemin.includes('/piecesJustificatives/')
        ? each.rang + 1
        : 0,
    ),
  );
}

/** The place of one element of the innermost list of blocks. */
function withRank({ chemin, listes }: ChampTableur, rang: number): string {
  const liste = listes.at(-1) ?? '';
  return `${liste}/${rang}${chemin.slice(liste.length + 2)}`;
}
