import type { Citation } from '../../sources.ts';
import { FAITS_FINANCEMENT_2022 } from './faits/financement-2022.ts';
import { FAITS_MEDICO_SOCIAL } from './faits/medico-social.ts';
import { FAITS_MODIFICATION_SAS } from './faits/modification-sas.ts';
import { FAITS_SOLDE_IMAGERIE } from './faits/solde-imagerie.ts';
import { FAITS_VAGUE_2 } from './faits/vague-2.ts';
import type { EtapeScenario } from './scenario.ts';

/**
 * What the guides say of what a story shows, by their id in `docs/faits.json`; `fondements.test.ts` holds both together. The
 * lines of our transcriptions are not published: `endroit` is the place that a reader finds.
 */
const FAITS = {
  ...FAITS_SOLDE_IMAGERIE,
  ...FAITS_FINANCEMENT_2022,
  ...FAITS_MEDICO_SOCIAL,
  ...FAITS_MODIFICATION_SAS,
  ...FAITS_VAGUE_2,
} as const satisfies Record<string, Citation>;

export type FaitCite = keyof typeof FAITS;

export const FAITS_CITES: Readonly<Record<FaitCite, Citation>> = FAITS;

/** The same step, and what the guides say of it. */
export function cite(
  faits: readonly [FaitCite, ...FaitCite[]],
  etape: EtapeScenario,
): EtapeScenario {
  return { ...etape, sources: faits.map((fait) => FAITS_CITES[fait]) };
}

/** The same step, which no guide tells: said so on the screen. */
export function misEnScene(etape: EtapeScenario): EtapeScenario {
  return { ...etape, miseEnScene: true };
}
