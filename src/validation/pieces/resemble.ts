import { baseName } from '#domain/pieces.ts';
import type { CauseNom, DocumentAttendu } from '#domain/pieces-report.ts';
import { countSlips } from '../format/noms-proches.ts';
import type { Candidate } from './candidate.ts';
import { RESSEMBLANCES, stemKey, withoutCopy } from './name-keys.ts';

/** The documents of one name. */
export interface Homonymes {
  readonly nomFichier: string;
  /** Ranks of the documents. */
  readonly rangs: readonly number[];
  readonly documents: readonly DocumentAttendu[];
}

export interface Trouvaille {
  readonly cause: CauseNom;
  /** Several when they resemble equally well. */
  readonly candidates: readonly Candidate[];
}

/** Names of more characters than this are not compared: no name the portal takes is so long. */
const LONGEST = 200;
/** Pairs of names compared letter by letter, at most: a hostile zip holds many names. */
const MOST_PAIRS = 100_000;

/**
 * Finds entries whose name resembles that of an absent document, the surest resemblance first. An entry taken by a
 * document is no longer free. Where several documents resemble one another as much, nothing is proposed.
 */
export function findResembling(
  absents: readonly Homonymes[],
  libres: readonly Candidate[],
): ReadonlyMap<Homonymes, Trouvaille> {
  const trouvailles = new Map<Homonymes, Trouvaille>();
  let groupes = absents.filter(({ nomFichier }) => nomFichier.length <= LONGEST);
  let candidates = libres.filter(({ entree }) => baseName(entree.nom).length <= LONGEST);
  for (const { cause, keyOfEntree, keyOfAttendu } of RESSEMBLANCES) {
    if (groupes.length === 0 || candidates.length === 0) return trouvailles;
    const groupesByKey = groupBy(groupes, ({ nomFichier }) => keyOfAttendu(nomFichier));
    const entreesByKey = groupBy(candidates, ({ entree }) => keyOfEntree(entree.nom), groupesByKey);
    const taken = new Set<Candidate>();
    for (const [key, [groupe, ...rivals]] of groupesByKey) {
      const found = entreesByKey.get(key);
      if (!groupe || !found || key === '' || rivals.length > 0) continue;
      trouvailles.set(groupe, { cause, candidates: found });
      for (const candidate of found) taken.add(candidate);
    }
    groupes = groupes.filter((groupe) => !trouvailles.has(groupe));
    candidates = candidates.filter((candidate) => !taken.has(candidate));
  }
  addNearest(groupes, candidates, trouvailles);
  return trouvailles;
}

interface Stem<T> {
  readonly of: T;
  readonly texte: string;
}

/** The nearest name on both sides, digits being equal; a tie gives nothing. */
function addNearest(
  groupes: readonly Homonymes[],
  candidates: readonly Candidate[],
  into: Map<Homonymes, Trouvaille>,
): void {
  const wantedDigits = groupBy(groupes, ({ nomFichier }) => digitsOf(stemKey(nomFichier)));
  const stems = candidates.map((of) => ({ of, texte: withoutCopy(of.entree.nom) }));
  const byDigits = groupBy(stems, ({ texte }) => digitsOf(texte), wantedDigits);
  const best = new Map<Candidate, Best<Homonymes>>();
  const proposals = new Map<Homonymes, Best<Candidate>>();
  let pairs = 0;
  for (const groupe of groupes) {
    const wanted = stemKey(groupe.nomFichier);
    const rivals: readonly Stem<Candidate>[] = byDigits.get(digitsOf(wanted)) ?? [];
    for (const { of: candidate, texte } of rivals) {
      if (++pairs > MOST_PAIRS) return;
      const slips = slipsBetween(wanted, texte);
      if (slips === null) continue;
      improve(proposals, groupe, candidate, slips);
      improve(best, candidate, groupe, slips);
    }
  }
  for (const [groupe, { choice: candidate, tied }] of proposals) {
    const mutual = best.get(candidate);
    if (tied || mutual?.tied || mutual?.choice !== groupe) continue;
    into.set(groupe, { cause: 'proche', candidates: [candidate] });
  }
}

interface Best<T> {
  readonly choice: T;
  readonly slips: number;
  readonly tied: boolean;
}

function improve<K, T>(into: Map<K, Best<T>>, key: K, choice: T, slips: number): void {
  const known = into.get(key);
  if (!known || slips < known.slips) into.set(key, { choice, slips, tied: false });
  else if (slips === known.slips) into.set(key, { ...known, tied: true });
}

function digitsOf(stem: string): string {
  return stem.match(/\d+/g)?.join(' ') ?? '';
}

/**
 * Slips between two stems, null when they are two names. Part by part, because short parts are codes: VA, HT and BDC
 * are three documents. A missing hyphen counts for one.
 */
function slipsBetween(a: string, b: string): number | null {
  const left = a.split('-');
  const right = b.split('-');
  if (left.length !== right.length) return left.join('') === right.join('') ? 1 : null;
  let total = 0;
  for (const [place, part] of left.entries()) {
    const other = right[place] ?? '';
    const allowed = Math.min(2, Math.floor(part.length / 4));
    if (Math.abs(part.length - other.length) > allowed) return null;
    const slips = part === other ? 0 : countSlips(part, other, allowed);
    if (slips > allowed) return null;
    total += slips;
  }
  return total <= 2 ? total : null;
}

/** Items whose key is not one of `wanted` are left out: a zip may hold 60,000 stray names. */
function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  wanted?: ReadonlyMap<string, unknown>,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (wanted && !wanted.has(key)) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
