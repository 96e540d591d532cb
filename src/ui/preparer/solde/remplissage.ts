import { montrerSaisie } from '#domain/demandes-texte/saisie.ts';
import { toCentimes } from '#domain/montants.ts';
import type { AvanceConnue } from '#domain/solde/avances.ts';
import type { ColonneSolde } from '#domain/solde/colonnes.ts';
import { reprendre } from '#domain/solde/reprendre.ts';
import { normaliser, readAt, valeurOf, type Saisies } from '#domain/solde/saisies.ts';

/** What a cell shows: what was typed, else what the avance says. */
export function texteDe(avance: AvanceConnue, saisies: Saisies, colonne: ColonneSolde): string {
  const saisie = saisies[colonne.chemin];
  if (saisie !== undefined) return normaliser(saisie, colonne);
  const valeur = readAt(reprendre(avance), colonne.chemin);
  return valeur === undefined ? '' : montrerSaisie(JSON.stringify(valeur), valeur);
}

/** The lines of a paste, as a spreadsheet puts them: one value a line, only the first column. Null: it is no column. */
export function lignesCollees(texte: string): readonly string[] | null {
  const lignes = texte.replace(/\r?\n$/, '').split(/\r?\n/);
  return lignes.length > 1 ? lignes.map((ligne) => ligne.split('\t')[0] ?? '') : null;
}

export const isMontant = ({ chemin }: ColonneSolde): boolean =>
  chemin.startsWith('/facture/montant');

/** The amount declared with the avance, when what is typed is more: centimes. */
export function montantDepasse(
  avance: AvanceConnue,
  texte: string,
  colonne: ColonneSolde,
): number | null {
  if (!isMontant(colonne) || avance.montantHT === null) return null;
  const valeur = valeurOf(texte, colonne);
  const centimes = typeof valeur === 'number' ? toCentimes(valeur) : null;
  return centimes !== null && centimes > avance.montantHT ? avance.montantHT : null;
}
