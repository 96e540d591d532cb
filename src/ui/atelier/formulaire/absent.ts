import type { ElementValeur } from '#domain/demandes-texte/fiche.ts';

/** Nothing stands where the form has a block or a list. */
export function isAbsent({ noeud, valeur }: ElementValeur): boolean {
  const attendu = noeud?.type === 'objet' || noeud?.type === 'tableau';
  return attendu && (valeur === null || valeur === '');
}
