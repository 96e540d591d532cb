import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  type Range,
  RangeSet,
  RangeValue,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Finding, Severite } from '#domain/report.ts';
import { SEVERITES } from '#ui/rapport/constats/findings.ts';
import { correspondanceOf } from './correspondance.ts';

/** Our findings on the text. Their places follow it while it is changed, until the next judgement. */
export interface Marque {
  readonly from: number;
  readonly to: number;
}

interface Jugement {
  readonly constats: readonly Finding[];
  /** The text that was judged. */
  readonly lue: EditorState;
  /** What happened to it since. */
  readonly depuis: ChangeDesc | null;
}

export const poserMarques = StateEffect.define<Jugement>();
export const montrerCourant = StateEffect.define<Finding | null>();

/** A finding at its place, which may be empty: the end of a line, a file of nothing. */
class Place extends RangeValue {
  override startSide = 1;
  override endSide = -1;

  constructor(readonly constat: Finding) {
    super();
  }

  override eq(other: RangeValue): boolean {
    return other instanceof Place && other.constat === this.constat;
  }
}

interface Marques {
  readonly places: RangeSet<Place>;
  readonly encres: DecorationSet;
  readonly courant: Finding | null;
}

const AUCUNE: Marques = { places: RangeSet.empty, encres: Decoration.none, courant: null };

const champMarques = StateField.define<Marques>({
  create: () => AUCUNE,
  update(avant, { changes, docChanged, effects }) {
    let marques = avant;
    if (docChanged)
      marques = {
        ...marques,
        places: marques.places.map(changes),
        encres: marques.encres.map(changes),
      };
    for (const effect of effects) {
      if (effect.is(poserMarques)) marques = { ...marques, ...mark(effect.value) };
      if (effect.is(montrerCourant)) marques = { ...marques, courant: effect.value };
    }
    return marques;
  },
});

export const garderMarques: Extension = [
  champMarques,
  EditorView.decorations.from(champMarques, ({ encres }) => encres),
  EditorView.decorations.compute([champMarques], (state) => {
    const { courant } = state.field(champMarques);
    const place = courant && placeOf(state, courant);
    if (!place || place.from === place.to) return Decoration.none;
    return Decoration.set(COURANT.range(place.from, place.to));
  }),
];

export function placeOf(state: EditorState, constat: Finding): Marque | null {
  for (let it = state.field(champMarques).places.iter(); it.value; it.next())
    if (it.value.constat === constat) return { from: it.from, to: it.to };
  return null;
}

/** The findings that begin between two places, the worst first. */
export function constatsIn(state: EditorState, from: number, to: number): readonly Finding[] {
  const trouves: Finding[] = [];
  state.field(champMarques).places.between(from, to, (debut, _fin, { constat }) => {
    if (debut >= from) trouves.push(constat);
  });
  return sortByWorst(trouves);
}

/** The findings whose text this place touches, the worst first. */
export function constatsAt(state: EditorState, pos: number): readonly Finding[] {
  const trouves: Finding[] = [];
  state.field(champMarques).places.between(pos, pos, (_debut, _fin, { constat }) => {
    trouves.push(constat);
  });
  return sortByWorst(trouves);
}

/** The one whose correction a key makes. */
export const firstCorrigible = (constats: readonly Finding[]): Finding | undefined =>
  constats.find(({ correction }) => correction);

/** True when what is marked differs, beside what the text itself moved. */
export const marksChanged = (avant: EditorState, apres: EditorState): boolean =>
  avant.field(champMarques) !== apres.field(champMarques);

function mark({ constats, lue, depuis }: Jugement): Pick<Marques, 'places' | 'encres'> {
  const ou = correspondanceOf(lue);
  const places: Range<Place>[] = [];
  const encres: Range<Decoration>[] = [];
  // Of several marks on one text, the last one is drawn inside the others, and seen.
  for (const constat of sortByWorst(constats).toReversed()) {
    const from = Math.min(ou.toPos(constat.position.debut), lue.doc.length);
    const { from: debut, to: fin } = spanOf(lue, from, ou.toPos(constat.position.fin));
    places.push(new Place(constat).range(debut, fin));
    if (debut < fin) encres.push(ENCRES[constat.severite].range(debut, fin));
  }
  const toutes = { places: RangeSet.of(places, true), encres: Decoration.set(encres, true) };
  if (!depuis) return toutes;
  return { places: toutes.places.map(depuis), encres: toutes.encres.map(depuis) };
}

/** Of a long block, its first line; of an end of line, its last character. */
function spanOf({ doc }: EditorState, from: number, to: number): Marque {
  const ligne = doc.lineAt(from);
  const debut = from === ligne.to ? Math.max(ligne.from, from - 1) : from;
  return { from: debut, to: Math.min(Math.max(to, debut + 1), ligne.to) };
}

function sortByWorst(constats: readonly Finding[]): readonly Finding[] {
  return constats.toSorted((a, b) => SEVERITES.indexOf(a.severite) - SEVERITES.indexOf(b.severite));
}

const encre = (severite: Severite) => Decoration.mark({ class: `constat ton-${severite}` });
const ENCRES: Readonly<Record<Severite, Decoration>> = {
  bloquant: encre('bloquant'),
  avertissement: encre('avertissement'),
  information: encre('information'),
  indetermine: encre('indetermine'),
};
const COURANT = Decoration.mark({ class: 'courant' });
