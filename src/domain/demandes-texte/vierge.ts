import type { NoeudModele } from '../modele/modele.ts';

/** What the structure asks for, filled with nothing: `null` where it may stand or where JSON has no other way to say nothing. */
export function viergeOf({ type, nul, valeurs, balises = [] }: NoeudModele): unknown {
  if (nul === 'admise') return null;
  if (type === 'objet') return garnir(balises);
  if (type === 'tableau') return [];
  if (type !== 'texte') return null;
  return valeurs?.length === 1 ? valeurs[0] : '';
}

/** The same, for a block that is wanted. */
export function blocVierge(noeud: NoeudModele): unknown {
  return viergeOf({ ...noeud, nul: 'refusee' });
}

function garnir(balises: NonNullable<NoeudModele['balises']>): Readonly<Record<string, unknown>> {
  const requises = balises.filter(({ requise }) => requise);
  return Object.fromEntries(requises.map(({ nom, noeud }) => [nom, viergeOf(noeud)]));
}
