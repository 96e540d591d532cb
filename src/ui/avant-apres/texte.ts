import { countBoutsCommuns } from '#domain/bouts-communs.ts';

/** Two texts, line by line: bounded whatever they are, so that what differs too much is told as a whole. */

/** A run of lines of both texts: the same, or what stands in the place of what. */
interface Passe {
  readonly pareil: boolean;
  readonly avant: readonly Ligne[];
  readonly apres: readonly Ligne[];
}

interface Ligne {
  /** In its text, from 1; null for what follows on the same line. */
  readonly numero: number | null;
  readonly texte: string;
  /** What is compared. */
  readonly cle: string;
}

/** What faces what; `[debut, fin[` is what differs there. */
export interface Rangee {
  readonly avant: Cote | null;
  readonly apres: Cote | null;
  readonly pareil: boolean;
}

export interface Cote extends Ligne {
  readonly debut: number;
  readonly fin: number;
}

/** Beyond, lines are cut where a value ends: a file may be one line. */
const LONGUE = 300;
/** A value, or what opens or closes several. */
const MORCEAU = /(?:"[^"\\]*(?:\\[^][^"\\]*)*"?|[^",{}[\]])+[,{[]?|[}\]],?|[,{[]/g;
/** Blanks that mean something are in a text. */
const TEXTE_OU_BLANCS = /("[^"\\]*(?:\\[^][^"\\]*)*"?)|[ \t]+/g;
/** Lines of both sides, multiplied, that are compared one by one. */
const CASES_MAX = 100_000;
/** What is shown on either side of a change. */
const AUTOUR = 2;
/** Longer ones are shown in several goes. */
const RANGEES_MAX = 40;

/** The places that differ, each with what surrounds it. How the texts are laid out does not count. */
export function compareTextes(avant: string, apres: string): readonly (readonly Rangee[])[] {
  const passes: Passe[] = [];
  const [a, b] = [cutLines(avant), cutLines(apres)];
  const coupe = [a, b].some((lignes) => lignes.some((ligne) => ligne.length > LONGUE));
  compare(splitLines(a, coupe), splitLines(b, coupe), passes);
  return gather(join(passes));
}

const cutLines = (texte: string) => texte.split(/\r\n|\n|\r/);

/** One way for both texts, without which a file on one line would have nothing in common with itself on several. */
function splitLines(lignes: readonly string[], coupe: boolean): Lignes {
  return lignes.flatMap((ligne, rang) =>
    (coupe ? (ligne.match(MORCEAU) ?? []) : [ligne]).flatMap((texte, place) => {
      const cle = texte.replace(TEXTE_OU_BLANCS, '$1');
      return cle === ''
        ? []
        : { numero: place === 0 ? rang + 1 : null, texte: coupe ? cle : texte, cle };
    }),
  );
}

type Lignes = readonly Ligne[];

/** What both begin and end with, then what stands once in each, then what lies between. */
function compare(avant: Lignes, apres: Lignes, passes: Passe[]): void {
  const { tete, queue } = countBoutsCommuns(
    avant,
    apres,
    (i, j) => avant[i]?.cle === apres[j]?.cle,
  );
  const a = avant.slice(tete, avant.length - queue);
  const b = apres.slice(tete, apres.length - queue);
  add(passes, true, avant.slice(0, tete), apres.slice(0, tete));
  const ancres = a.length > 0 && b.length > 0 ? findAncres(a, b) : [];
  if (ancres.length > 0) {
    let [i, j] = [0, 0];
    for (const [x, y] of ancres) {
      compare(a.slice(i, x), b.slice(j, y), passes);
      add(passes, true, a.slice(x, x + 1), b.slice(y, y + 1));
      [i, j] = [x + 1, y + 1];
    }
    compare(a.slice(i), b.slice(j), passes);
  } else if (a.length * b.length > CASES_MAX) add(passes, false, a, b);
  else align(a, b, passes);
  add(passes, true, avant.slice(avant.length - queue), apres.slice(apres.length - queue));
}

function add(passes: Passe[], pareil: boolean, avant: Lignes, apres: Lignes): void {
  if (avant.length + apres.length > 0) passes.push({ pareil, avant, apres });
}

type Ancre = readonly [rangAvant: number, rangApres: number];

/** The longest run of lines that stand once in each, in the same order. */
function findAncres(avant: Lignes, apres: Lignes): readonly Ancre[] {
  const [a, b] = [ranksOf(avant), ranksOf(apres)];
  const communes = [...a].flatMap(([cle, x]): Ancre[] => {
    const y = b.get(cle) ?? -1;
    return x >= 0 && y >= 0 ? [[x, y]] : [];
  });
  // Patience: the last anchor of the best run of each length, and the one before each.
  const fins: number[] = [];
  const precedentes = communes.map(([, y], rang) => {
    let [bas, haut] = [0, fins.length];
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if ((communes[fins[milieu] ?? 0]?.[1] ?? 0) < y) bas = milieu + 1;
      else haut = milieu;
    }
    fins[bas] = rang;
    return fins[bas - 1] ?? -1;
  });
  const suite: Ancre[] = [];
  for (let rang = fins.at(-1) ?? -1; rang >= 0; rang = precedentes[rang] ?? -1) {
    const ancre = communes[rang];
    if (ancre) suite.push(ancre);
  }
  return suite.reverse();
}

/** -1: it stands there more than once. */
function ranksOf(lignes: Lignes): ReadonlyMap<string, number> {
  const rangs = new Map<string, number>();
  for (const [rang, { cle }] of lignes.entries()) rangs.set(cle, rangs.has(cle) ? -1 : rang);
  return rangs;
}

/** The longest common run, by the table of all that remains. */
function align(a: Lignes, b: Lignes, passes: Passe[]): void {
  const large = b.length + 1;
  const longueurs = new Uint32Array((a.length + 1) * large);
  const at = (i: number, j: number) => longueurs[i * large + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longueurs[i * large + j] =
        a[i]?.cle === b[j]?.cle ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [i, j];
    const pareil = i < a.length && j < b.length && a[i]?.cle === b[j]?.cle;
    if (pareil) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i++;
    else j++;
    add(passes, pareil, a.slice(x, i), b.slice(y, j));
  }
}

/** Neighbours of one kind go together, so that what was changed faces what it became. */
function join(passes: readonly Passe[]): readonly Rangee[] {
  const jointes: { pareil: boolean; avant: Ligne[]; apres: Ligne[] }[] = [];
  for (const { pareil, avant, apres } of passes) {
    const derniere = jointes.at(-1);
    if (derniere?.pareil === pareil) {
      for (const ligne of avant) derniere.avant.push(ligne);
      for (const ligne of apres) derniere.apres.push(ligne);
    } else jointes.push({ pareil, avant: [...avant], apres: [...apres] });
  }
  return jointes.flatMap(({ pareil, avant, apres }) =>
    Array.from({ length: Math.max(avant.length, apres.length) }, (_, rang) =>
      face(avant[rang], apres[rang], pareil),
    ),
  );
}

function face(avant: Ligne | undefined, apres: Ligne | undefined, pareil: boolean): Rangee {
  const [a, b] = [avant?.texte ?? '', apres?.texte ?? ''];
  const { tete, queue } = pareil
    ? { tete: a.length, queue: 0 }
    : countBoutsCommuns(a, b, (i, j) => a[i] === b[j]);
  const cote = (ligne: Ligne | undefined): Cote | null =>
    ligne ? { ...ligne, debut: tete, fin: ligne.texte.length - queue } : null;
  return { pareil, avant: cote(avant), apres: cote(apres) };
}

function gather(rangees: readonly Rangee[]): readonly (readonly Rangee[])[] {
  const endroits: Rangee[][] = [];
  let fin = 0;
  for (const [rang, { pareil }] of rangees.entries()) {
    if (pareil) continue;
    const debut = Math.max(rang - AUTOUR, fin);
    const suite = rangees.slice(debut, rang + 1 + AUTOUR);
    const dernier = endroits.at(-1);
    if (dernier && debut === fin && dernier.length < RANGEES_MAX) dernier.push(...suite);
    else endroits.push(suite);
    fin = debut + suite.length;
  }
  return endroits;
}
