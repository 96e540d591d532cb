import { invertedEffects } from '@codemirror/commands';
import {
  type EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state';

/** Something that was done to the text at one stroke, in the words that say it. */
export interface Acte {
  readonly id: number;
  readonly libelle: string;
}

/** Done, or taken back: by the history or on its own. */
export const acte = StateEffect.define<Acte & { readonly fait: boolean }>();

const champActes = StateField.define<readonly Acte[]>({
  create: () => [],
  update(avant, { effects }) {
    let actes = avant;
    for (const effect of effects) {
      if (!effect.is(acte)) continue;
      const { id, libelle, fait } = effect.value;
      actes = actes.filter((each) => each.id !== id);
      if (fait) actes = [...actes, { id, libelle }].toSorted((a, b) => a.id - b.id);
    }
    return actes;
  },
});

/** Which actes hold follows the history. */
export const garderActes: Extension = [
  champActes,
  invertedEffects.of(({ effects }) =>
    effects
      .filter((effect) => effect.is(acte))
      .map(({ value }) => acte.of({ ...value, fait: !value.fait })),
  ),
];

export const listActes = (state: EditorState): readonly Acte[] => state.field(champActes);

/** Those that this transaction does, or does again. */
export const actesFaits = ({ effects }: Transaction): readonly Acte[] =>
  effects.flatMap((effect) => (effect.is(acte) && effect.value.fait ? [effect.value] : []));
