import type { Contexte, Control } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { runDemandeControls, runFichierControls, selectDemandeControls } from '#controls/run.ts';

/** Findings of the file, then of each of its sound demandes: all at once, as `judge` has them when it keeps nothing. */
export function runControls<Id extends string>(
  controls: readonly Control<Id>[],
  contexte: Contexte,
): readonly RawFinding<Id>[] {
  const parDemande = selectDemandeControls(controls, contexte.formulaire.id);
  return [
    ...runFichierControls(controls, contexte),
    ...contexte.demandes.flatMap((demande) => runDemandeControls(parDemande, demande, contexte)),
  ];
}
