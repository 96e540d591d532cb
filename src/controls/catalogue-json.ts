import type { ControleInfo } from '#domain/report.ts';
import { AIDE_CONTROLS } from './aide/list.ts';
import { listControls, type Control } from './control.ts';
import { FORMAT_CONTROLS } from './format/list.ts';
import { LECTURE_CONTROLS } from './lecture/list.ts';
import { TECHNIQUE_CONTROLS } from './technique/list.ts';

/** The controls of a JSON, in the order of the portal's phases: all that the first verdict needs. */
export const CATALOGUE_JSON = listControls([
  ...LECTURE_CONTROLS,
  ...FORMAT_CONTROLS,
  ...TECHNIQUE_CONTROLS,
  ...AIDE_CONTROLS,
]);

/** The id of a control of the JSON that exists: a misspelt one does not compile. */
export type ControleId = (typeof CATALOGUE_JSON)[number]['id'];

const BY_ID: ReadonlyMap<ControleId, Control<ControleId>> = new Map(
  CATALOGUE_JSON.map((control) => [control.id, control]),
);

/** @throws Error when no control has this id: that is our bug. */
export function controlById(id: ControleId): Control<ControleId> {
  const control = BY_ID.get(id);
  if (!control) throw new Error(`Unknown control « ${id} »`);
  return control;
}

/** The part of a control that a report carries. */
export function describeControl(control: Control): ControleInfo {
  return {
    id: control.id,
    titre: control.titre,
    phase: control.phase,
    severite: control.severite,
    sources: control.sources ?? [],
    presume: control.presume ?? null,
    discordance: control.discordance ?? false,
    rejetteALImport: control.rejetALImport !== undefined,
    rejetteALInstruction: control.rejetALInstruction ?? false,
  };
}
