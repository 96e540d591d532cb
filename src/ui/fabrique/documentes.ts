import { CATALOGUE } from '#controls/catalogue.ts';

/** The controls that a source documents: their faults are drawn first. */
export const DOCUMENTES: ReadonlySet<string> = new Set(
  CATALOGUE.filter(({ presume }) => presume === undefined).map(({ id }) => id),
);
