import { invertedEffects } from '@codemirror/commands';
import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  RangeSet,
  RangeSetBuilder,
  RangeValue,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';

/**
 * CodeMirror knows one end of line, of length one. What each line of the file ends with is kept beside its text, follows
 * it and is undone with it, so that what nobody touched is given back byte for byte. A place in the file is an `offset`,
 * a place in the editor a `pos`: they differ by one for each CR LF before them.
 */
type Fin = '\n' | '\r\n' | '\r';

/** Covers the end of a line that does not end as the others. */
class Exception extends RangeValue {
  override startSide = 1;
  override endSide = -1;

  constructor(readonly fin: Fin) {
    super();
  }

  override eq(other: RangeValue): boolean {
    return other instanceof Exception && other.fin === this.fin;
  }
}

export interface Fins {
  /** What ends most lines, and those that are typed. */
  readonly dominante: Fin;
  readonly exceptions: RangeSet<Exception>;
}

interface FinAPart {
  readonly pos: number;
  readonly fin: Fin;
}

const UNIFORME: Fins = { dominante: '\n', exceptions: RangeSet.empty };

/** In the text that the transaction makes. */
export const poserFins = StateEffect.define<readonly FinAPart[]>({
  map: (fins, changes) => fins.map(({ pos, fin }) => ({ pos: changes.mapPos(pos, 1), fin })),
});

export const remplacerFins = StateEffect.define<Fins>({
  map: ({ dominante, exceptions }, changes) => ({
    dominante,
    exceptions: exceptions.map(changes),
  }),
});

export const champFins = StateField.define<Fins>({
  create: () => UNIFORME,
  update(avant, transaction) {
    let fins = avant;
    if (transaction.docChanged && fins.exceptions.size > 0)
      fins = { ...fins, exceptions: follow(fins.exceptions, transaction.changes) };
    for (const effect of transaction.effects) {
      if (effect.is(remplacerFins)) fins = effect.value;
      if (effect.is(poserFins)) fins = { ...fins, exceptions: pose(fins, effect.value) };
    }
    return fins;
  },
});

/** Keeps the ends of line of this text. */
export function garderFins(texte: string): Extension {
  return [champFins.init(() => finsOf(texte)), invertedEffects.of(finsARendre)];
}

/** What gives back, with the text that the transaction takes away, the ends of line that typing it would not. */
export function finsARendre(transaction: Transaction): readonly StateEffect<unknown>[] {
  const { effects, startState, changes } = transaction;
  const avant = startState.field(champFins);
  if (effects.some((effect) => effect.is(remplacerFins))) return [remplacerFins.of(avant)];
  const perdues = lostBy(avant.exceptions, changes);
  return perdues.length === 0 ? [] : [poserFins.of(perdues)];
}

export function finsOf(texte: string): Fins {
  if (!texte.includes('\r')) return UNIFORME;
  const nombres = new Map<Fin, number>();
  for (const { fin } of finsDe(texte)) nombres.set(fin, (nombres.get(fin) ?? 0) + 1);
  const [dominante] = [...nombres].reduce((a, b) => (b[1] > a[1] ? b : a));
  const exceptions = new RangeSetBuilder<Exception>();
  if (nombres.size > 1)
    for (const { pos, fin } of finsDe(texte))
      if (fin !== dominante) exceptions.add(pos, pos + 1, EXCEPTIONS[fin]);
  return { dominante, exceptions: exceptions.finish() };
}

/** The ends of line of a text that is put at `depuis`, where they are not what one would type there. */
export function finsAPart(state: EditorState, texte: string, depuis: number): FinAPart[] {
  const { dominante } = state.field(champFins);
  return [...finsDe(texte)]
    .filter(({ fin }) => fin !== dominante)
    .map(({ pos, fin }) => ({ pos: depuis + pos, fin }));
}

/** What the file holds between two places of the editor. */
export function readFile(state: EditorState, from = 0, to = state.doc.length): string {
  const { dominante, exceptions } = state.field(champFins);
  let lu = '';
  let depuis = from;
  for (let it = exceptions.iter(from); it.value && it.to <= to; it.next()) {
    if (it.from < depuis) continue;
    lu += state.doc.sliceString(depuis, it.from, dominante) + it.value.fin;
    depuis = it.to;
  }
  return lu + state.doc.sliceString(depuis, to, dominante);
}

const EXCEPTIONS: Readonly<Record<Fin, Exception>> = {
  '\n': new Exception('\n'),
  '\r\n': new Exception('\r\n'),
  '\r': new Exception('\r'),
};

/** Each end of line, at its place in the editor. */
function* finsDe(texte: string): Generator<FinAPart> {
  let retrait = 0;
  for (const { 0: lue, index } of texte.matchAll(/\r\n?|\n/g)) {
    const fin = lue === '\r\n' ? lue : lue === '\r' ? lue : '\n';
    yield { pos: index - retrait, fin };
    retrait += fin.length - 1;
  }
}

function lostBy(exceptions: RangeSet<Exception>, changes: ChangeDesc): FinAPart[] {
  const perdues: FinAPart[] = [];
  if (exceptions.size === 0) return perdues;
  changes.iterChangedRanges((fromA, toA) => {
    if (fromA === toA) return;
    exceptions.between(fromA, toA, (from, to, { fin }) => {
      if (from < toA && to > fromA) perdues.push({ pos: from, fin });
    });
  });
  return perdues;
}

/** A break that is replaced, even by as much, is another one: the map alone would keep it. */
function follow(exceptions: RangeSet<Exception>, changes: ChangeDesc): RangeSet<Exception> {
  let restantes = exceptions;
  changes.iterChangedRanges((fromA, toA) => {
    if (fromA === toA) return;
    restantes = restantes.update({
      filterFrom: fromA,
      filterTo: toA,
      filter: (from, to) => to <= fromA || from >= toA,
    });
  });
  return restantes.map(changes);
}

function pose({ dominante, exceptions }: Fins, fins: readonly FinAPart[]): RangeSet<Exception> {
  const aPart = fins.filter(({ fin }) => fin !== dominante);
  const add = aPart.map(({ pos, fin }) => EXCEPTIONS[fin].range(pos, pos + 1));
  return exceptions.update({ add, sort: true });
}
