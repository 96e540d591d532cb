import { compareFormes } from './ecarts.ts';
import { balisesOf, pairAll, type CoteDifference, type RangeeComparee } from './rangees.ts';

/**
 * Finds the tags missing from one block that stand in another: same name, of the same type first. Rows are changed in place: the
 * row of the first structure takes the tags inside, the row of the second keeps only its place.
 */
export function markMoves(racine: RangeeComparee): void {
  const arrivees = new Map<string, Arrivee[]>();
  for (const arrivee of listArrivees(racine)) {
    const memes = arrivees.get(arrivee.cote.nom);
    if (memes) memes.push(arrivee);
    else arrivees.set(arrivee.cote.nom, [arrivee]);
  }
  leave(racine, arrivees);
}

/** A tag of the second structure that the first has not there. */
interface Arrivee {
  readonly cote: CoteDifference;
  readonly rangee: RangeeComparee;
}

type Arrivees = ReadonlyMap<string, readonly Arrivee[]>;

function listArrivees(rangee: RangeeComparee): readonly Arrivee[] {
  const inside = rangee.enfants.flatMap(listArrivees);
  return rangee.a === null && rangee.b !== null ? [{ cote: rangee.b, rangee }, ...inside] : inside;
}

function leave(rangee: RangeeComparee, arrivees: Arrivees): void {
  const { a, b } = rangee;
  const arrivee = a && b === null ? chooseArrivee(a, arrivees) : null;
  if (a && arrivee) return move(rangee, a, arrivee);
  for (const enfant of rangee.enfants) leave(enfant, arrivees);
}

function chooseArrivee(a: CoteDifference, arrivees: Arrivees): Arrivee | null {
  const libres = (arrivees.get(a.nom) ?? []).filter(({ rangee }) => rangee.ecarts[0] === 'ajoutee');
  const pareille = libres.find(({ cote }) => !isAutreType(a, cote));
  return pareille ?? libres[0] ?? null;
}

function isAutreType(a: CoteDifference, b: CoteDifference): boolean {
  return compareFormes(a.noeud, b.noeud, a.chemin).includes('autre-type');
}

function move(depart: RangeeComparee, a: CoteDifference, { cote, rangee: arrivee }: Arrivee): void {
  depart.ecarts = ['deplacee', ...compareFormes(a.noeud, cote.noeud, a.chemin)];
  depart.ailleurs = cote.chemin;
  depart.enfants = pairAll(balisesOf(a), balisesOf(cote));
  arrivee.ecarts = ['deplacee'];
  arrivee.ailleurs = a.chemin;
  for (const enfant of arrivee.enfants) close(enfant);
  arrivee.enfants = [];
}

/** What moves with its block is no place for other tags to have moved to. */
function close(rangee: RangeeComparee): void {
  rangee.ecarts = [];
  for (const enfant of rangee.enfants) close(enfant);
}
