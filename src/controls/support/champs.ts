import type { Champ, Demande } from '#domain/demande.ts';

/** Name of the tag that a pointer leads to, index of array left out: `/facture/montant` → `montant`. */
export function nameOf(chemin: string): string {
  const etapes = chemin.split('/').filter((etape) => !/^\d+$/.test(etape));
  return etapes.at(-1) ?? '';
}

export interface DateDemande extends Champ<string> {
  /** What the date is, for a reader. */
  readonly nom: string;
}

/** The dates of a demande in the order in which the procedure expects them. */
export function listDates(demande: Demande): readonly DateDemande[] {
  const dates: DateDemande[] = [];
  addDate(dates, 'la date de la commande', demande.dateCommande);
  addDate(dates, 'la date de réalisation', demande.dateRealisation);
  addDate(dates, 'la date de signature de la VA', demande.dateVA);
  addDate(dates, 'la date de la facture', demande.dateFacture);
  return dates;
}

function addDate(dates: DateDemande[], nom: string, champ: Champ<string> | null): void {
  if (champ !== null) dates.push({ nom, chemin: champ.chemin, valeur: champ.valeur });
}

/** Extension of a file name with its dot, as written (`.PDF`); '' when there is none. */
export function extensionOf(nomFichier: string): string {
  const point = nomFichier.lastIndexOf('.');
  return point <= 0 ? '' : nomFichier.slice(point);
}

/** Characters as a reader counts them (an astral character is one). */
export function countCharacters(texte: string): number {
  return Array.from(texte).length;
}
