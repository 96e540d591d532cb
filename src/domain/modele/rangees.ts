import { cheminOfBalise, cheminOfElement } from './chemins.ts';
import { isRemplieParLePortail } from './communs.ts';
import { compareFormes, type Ecart } from './ecarts.ts';
import { ecrituresOf, nomNu, type Ecriture } from './ecritures.ts';
import type { NoeudModele } from './modele.ts';

/** A tag in one of the two structures. The root has an empty name. */
export interface CoteDifference {
  readonly nom: string;
  readonly chemin: string;
  readonly requise: boolean;
  readonly noeud: NoeudModele;
}

/** A row while the comparison goes on. */
export interface RangeeComparee {
  readonly a: CoteDifference | null;
  readonly b: CoteDifference | null;
  ecarts: readonly Ecart[];
  ecritures: readonly Ecriture[];
  ailleurs: string | null;
  enfants: RangeeComparee[];
}

/** Two tags that stand for one another. */
export function pair(a: CoteDifference, b: CoteDifference): RangeeComparee {
  const ecritures = ecrituresOf(a.nom, b.nom);
  const formes = compareFormes(a.noeud, b.noeud, a.chemin);
  return {
    a,
    b,
    ecarts: ecritures.length > 0 ? ['autre-ecriture', ...formes] : formes,
    ecritures,
    ailleurs: null,
    enfants: pairAll(balisesOf(a), balisesOf(b)),
  };
}

export function pairAll(
  as: readonly CoteDifference[],
  bs: readonly CoteDifference[],
): RangeeComparee[] {
  const partners = findPartners(as, bs);
  const rangees = as.map((a) => {
    const b = partners.get(a);
    return b ? pair(a, b) : lone(a, 'a');
  });
  const placed = new Set(partners.values());
  bs.forEach((b, rang) => {
    if (placed.has(b)) return;
    const before = bs[rang - 1];
    const at = rangees.findIndex((rangee) => rangee.b !== null && rangee.b === before);
    rangees.splice(before ? at + 1 : 0, 0, lone(b, 'b'));
  });
  return rangees.filter((rangee) => !isLoneRetour(rangee));
}

/** By name, else by the same name written otherwise. */
function findPartners(
  as: readonly CoteDifference[],
  bs: readonly CoteDifference[],
): ReadonlyMap<CoteDifference, CoteDifference> {
  const partners = new Map<CoteDifference, CoteDifference>();
  const libres = new Set(bs);
  for (const key of [(nom: string) => nom, nomNu]) {
    const byKey = new Map([...libres].map((b) => [key(b.nom), b]));
    for (const a of as) {
      const b = byKey.get(key(a.nom));
      if (!b || partners.has(a) || !libres.delete(b)) continue;
      partners.set(a, b);
    }
  }
  return partners;
}

function lone(cote: CoteDifference, side: 'a' | 'b'): RangeeComparee {
  return {
    a: side === 'a' ? cote : null,
    b: side === 'b' ? cote : null,
    ecarts: [side === 'a' ? 'manquante' : 'ajoutee'],
    ecritures: [],
    ailleurs: null,
    enfants: balisesOf(cote).map((balise) => lone(balise, side)),
  };
}

/** That one side bears the marks of the portal is no difference. */
function isLoneRetour({ a, b }: RangeeComparee): boolean {
  return (a === null || b === null) && isRemplieParLePortail((a ?? b)?.chemin ?? '');
}

/** The tags of a block, or of the blocks of a list. */
export function balisesOf({ noeud, chemin }: CoteDifference): readonly CoteDifference[] {
  const { element, balises = [] } = noeud;
  if (element)
    return balisesOf({ nom: '', requise: true, noeud: element, chemin: cheminOfElement(chemin) });
  return balises.map((balise) => ({ ...balise, chemin: cheminOfBalise(chemin, balise.nom) }));
}
