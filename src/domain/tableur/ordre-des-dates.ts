import { formatCompte } from '../francais.ts';
import { natureOf, nommerColonne, nommerLignes, texteOf, type FeuilleLue } from './classeur-lu.ts';
import { champsDe } from './champs.ts';
import type { Correspondance, OrdreDesDates } from './correspondance.ts';

/** A column of dates of which some can only have their month first, and others may be read both ways. */
export interface ColonneAmericaine {
  /** Rank from 0. */
  readonly colonne: number;
  /** A date that can only be read with its month first. */
  readonly exemple: string;
  /** Numbers of the rows, from 1, of those that can be read both ways. */
  readonly ambigues: readonly number[];
  /** What a person said of it; null: nobody did, and they are not read. */
  readonly ordre: OrdreDesDates | null;
}

/** What is not known of its dates, under this heading. */
export function direDates(
  titre: string,
  { colonne, exemple, ambigues }: ColonneAmericaine,
): string {
  const autres = formatCompte(ambigues.length, 'autre date se lit', 'autres dates se lisent');
  return `${nommerColonne(titre, colonne)} : « ${exemple} » a le mois avant le jour. ${autres} dans les deux sens (${nommerLignes(ambigues)}) : dites l’ordre, rien n’est deviné.`;
}

const DEUX_NOMBRES = /^(\d{1,2})([-/. ])(\d{1,2})(?=[-/. ](?:\d{2}|\d{4})(?!\d))/;

/** The day and the month of a date of two numbers and a year, in the order in which they stand; null for any other text. */
function nombresOfDate(texte: string): readonly [number, number] | null {
  const [, un, , deux] = DEUX_NOMBRES.exec(texte.trim()) ?? [];
  return un === undefined ? null : [Number(un), Number(deux)];
}

/** True where nothing in the text tells the day from the month, and they differ. */
export function isDateAmbigue(texte: string): boolean {
  const [un = 0, deux = 0] = nombresOfDate(texte) ?? [];
  return un >= 1 && deux >= 1 && un <= 12 && deux <= 12 && un !== deux;
}

/** « 02/15/26 » → « 15/02/26 ». */
export function swapJourEtMois(texte: string): string {
  return texte.trim().replace(DEUX_NOMBRES, '$3$2$1');
}

export function listColonnesAmericaines(
  { rangees }: FeuilleLue,
  correspondance: Correspondance,
): readonly ColonneAmericaine[] {
  const ordres = new Map(correspondance.colonnes.map(({ colonne, dates }) => [colonne, dates]));
  return listColonnesDeDates(correspondance).flatMap((colonne) => {
    let exemple: string | null = null;
    const ambigues: number[] = [];
    for (const [rang, rangee] of rangees.entries()) {
      const cellule = rangee[colonne];
      if (rang < correspondance.entete || natureOf(cellule) !== 'texte') continue;
      const texte = texteOf(cellule).trim();
      const [un = 0, deux = 0] = nombresOfDate(texte) ?? [];
      if (isDateAmbigue(texte)) ambigues.push(rang + 1);
      else if (un >= 1 && un <= 12 && deux > 12) exemple ??= texte;
    }
    return exemple === null || ambigues.length === 0
      ? []
      : [{ colonne, exemple, ambigues, ordre: ordres.get(colonne) ?? null }];
  });
}

/** Those that go to a date of the form. */
export function listColonnesDeDates({ formulaire, colonnes }: Correspondance): readonly number[] {
  const dates = new Set(
    champsDe(formulaire).flatMap(({ chemin, noeud }) =>
      noeud.controle === 'date-jj-mm-aaaa' ? [chemin] : [],
    ),
  );
  return colonnes.flatMap(({ colonne, chemin }) => (dates.has(chemin) ? [colonne] : []));
}
