import { checkScenario, type ScenarioEnregistre } from '#domain/portail/scenarios/enregistre.ts';
import { readScenario } from '#domain/portail/scenarios/fichier-scenario.ts';
import type { Scenario } from '#domain/portail/scenarios/scenario.ts';

/** `motif`: a French sentence. */
export type Lecture =
  | { readonly ok: true; readonly enregistre: ScenarioEnregistre; readonly scenario: Scenario }
  | { readonly ok: false; readonly motif: string };

/** Any text at all; what is read here plays to its end. */
export function lire(source: string): Lecture {
  const lu = readScenario(source);
  if (!lu.ok) return lu;
  const jouable = checkScenario(lu.enregistre);
  return jouable.ok ? { ...lu, scenario: jouable.scenario } : jouable;
}
