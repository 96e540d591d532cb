import { ENROLE_ANTICIPE } from './enrole-anticipe.ts';
import { IMAGERIE } from './imagerie.ts';
import type { Jeu } from './jeu.ts';
import { LGC_VAGUE_2 } from './lgc-vague-2.ts';
import { LGC_VAGUE_1 } from './lgc.ts';
import { MEDICO_SOCIAL } from './medico-social.ts';
import { NON_ENROLE } from './non-enrole.ts';
import { SAS_A_MODIFIER } from './sas.ts';

/** The ready-made fournisseurs, in the order in which they are offered. */
export const JEUX: readonly Jeu[] = [
  NON_ENROLE,
  ENROLE_ANTICIPE,
  IMAGERIE,
  LGC_VAGUE_1,
  LGC_VAGUE_2,
  MEDICO_SOCIAL,
  SAS_A_MODIFIER,
];
