import type { Vue } from '#ui/rapport/constats/vue.svelte.ts';

/** Writes a text where it is not lost with the page; false when it could not. */
export type Garde = (texte: string) => boolean | Promise<boolean>;

/** Something that is mended, by what is asked of it from elsewhere. */
export interface EnSouffrance {
  readonly vue: Vue;
  readonly nom: string;
  readonly aGarder: boolean;
  /** Gives the text, which is saved when the answer is true. */
  readonly keep: (write: Garde) => Promise<boolean>;
  readonly toFile: () => File;
}

let travaux = $state.raw<readonly EnSouffrance[]>([]);

/** What was mended and saved nowhere, whatever stands on the screen. */
export const souffrance = {
  get travaux() {
    return travaux;
  },
};

/** To be called whenever it changes, or is saved. */
export function tellSouffrance(travail: EnSouffrance): void {
  const connu = travaux.includes(travail);
  if (connu === travail.aGarder) return;
  travaux = connu ? travaux.filter((autre) => autre !== travail) : [...travaux, travail];
}
