import type { Champ, Demande } from '#domain/projection/vue.ts';

/** Name of the tag that a pointer leads to, index of array left out: `/facture/montant` → `montant`. */
export function nameOf(chemin: string): string {
  let fin = chemin.length;
  for (;;) {
    const debut = chemin.lastIndexOf('/', fin - 1);
    const etape = chemin.slice(debut + 1, fin);
    if (debut < 0 || !RANG.test(etape)) return etape;
    fin = debut;
  }
}

const RANG = /^\d+$/;

export interface DateDemande {
  /** What the date is, for a reader. */
  readonly nom: string;
  readonly read: (demande: Demande) => Champ<string> | null;
}

/** The dates of a demande in the order in which the procedure expects them. */
export const DATES: readonly DateDemande[] = [
  { nom: 'la date de la commande', read: ({ dateCommande }) => dateCommande },
  { nom: 'la date de réalisation', read: ({ dateRealisation }) => dateRealisation },
  { nom: 'la date de signature de la VA', read: ({ dateVA }) => dateVA },
  { nom: 'la date de la facture', read: ({ dateFacture }) => dateFacture },
];

/** Extension of a file name with its dot, as written (`.PDF`); '' when there is none. */
export function extensionOf(nomFichier: string): string {
  const point = nomFichier.lastIndexOf('.');
  return point <= 0 ? '' : nomFichier.slice(point);
}

/** Characters as a reader counts them (an astral character is one). */
export function countCharacters(texte: string): number {
  return Array.from(texte).length;
}
