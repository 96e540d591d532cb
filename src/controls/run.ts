import type { Demande } from '#domain/projection/vue.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { rangDeLigne } from '#domain/lignes.ts';
import type {
  Contexte,
  ContexteDeDemande,
  Control,
  DemandeControl,
  FichierControl,
  Outcome,
  Signal,
} from './control.ts';
import type { RawFinding } from './raw-finding.ts';
import { isStructureConnue } from './support/formulaires.ts';

/** Those that look at each demande of this form. */
export function selectDemandeControls<Id extends string>(
  controls: readonly Control<Id>[],
  formulaire: FormulaireId,
): readonly DemandeControl<Id>[] {
  return controls.filter(isDemandeControl).filter((control) => isConcerned(control, formulaire));
}

/** Findings of one demande alone, with absolute pointers: nothing stops at the first trouble. `controls` are those of its form. */
export function runDemandeControls<Id extends string>(
  controls: readonly DemandeControl<Id>[],
  demande: Demande,
  contexte: ContexteDeDemande,
): RawFinding<Id>[] {
  const constats: RawFinding<Id>[] = [];
  for (const control of controls) {
    const signaux = checkDemande(control, demande, contexte);
    // Nearly always: there are forty controls for each line.
    if (signaux.length === 0) continue;
    const severite = severityIn(control, contexte);
    for (const signal of signaux) {
      const chemin = `/lignesImport/${demande.index}${signal.chemin}`;
      constats.push({
        ...toConstat(control, signal, chemin, demande.numLigne, demande.index),
        ...(severite && { severite }),
      });
    }
  }
  return constats;
}

/** Findings of the file, with absolute pointers. A control that cannot decide gives one, at the root. */
export function runFichierControls<Id extends string>(
  controls: readonly Control<Id>[],
  contexte: Contexte,
): RawFinding<Id>[] {
  const constats: RawFinding<Id>[] = [];
  for (const control of controls) {
    if (!isFichierControl(control) || !isConcerned(control, contexte.formulaire.id)) continue;
    const outcome = checkFichier(control, contexte);
    if (isUndecided(outcome)) {
      constats.push(toIndetermine(control, outcome));
      continue;
    }
    for (const signal of outcome) {
      const numLigne = findNumLigne(signal.chemin, contexte.numerosDeLigne);
      constats.push(toConstat(control, signal, signal.chemin, numLigne, null));
    }
  }
  return constats;
}

/** The format of a form that is only presumed informs, whoever speaks of it. */
function severityIn(control: DemandeControl, contexte: ContexteDeDemande): 'information' | null {
  return control.phase === 'format' && !isStructureConnue(contexte) ? 'information' : null;
}

function isConcerned(control: Control, formulaire: FormulaireId): boolean {
  return control.concerne === undefined || control.concerne.includes(formulaire);
}

function isDemandeControl<Id extends string>(control: Control<Id>): control is DemandeControl<Id> {
  return control.niveau === 'demande';
}

function isFichierControl<Id extends string>(control: Control<Id>): control is FichierControl<Id> {
  return control.niveau === 'fichier';
}

function checkDemande(
  control: DemandeControl,
  demande: Demande,
  contexte: ContexteDeDemande,
): readonly Signal[] {
  try {
    return control.check(demande, contexte);
  } catch (cause) {
    throw toFailure(control, cause);
  }
}

function checkFichier(control: FichierControl, contexte: Contexte): Outcome {
  try {
    return control.check(contexte);
  } catch (cause) {
    throw toFailure(control, cause);
  }
}

/** An exception in a check is our bug: it goes up with the name of the control, never into the report. */
function toFailure(control: Control, cause: unknown): Error {
  return new Error(`Control « ${control.id} » failed`, { cause });
}

type Undecided = Exclude<Outcome, readonly Signal[]>;

function isUndecided(outcome: Outcome): outcome is Undecided {
  return !Array.isArray(outcome);
}

function toIndetermine<Id extends string>(
  { id: controle }: Control<Id>,
  { indetermine: raison, quoiFaire }: Undecided,
): RawFinding<Id> {
  const constat = { controle, numLigne: null, chemin: '', raison } as const;
  return { ...constat, severite: 'indetermine', ...(quoiFaire === undefined ? {} : { quoiFaire }) };
}

function toConstat<Id extends string>(
  control: Control<Id>,
  signal: Signal,
  chemin: string,
  numLigne: number | null,
  index: number | null,
): RawFinding<Id> {
  return {
    controle: control.id,
    numLigne,
    chemin,
    ...(signal.surCle === undefined ? {} : { surCle: signal.surCle }),
    ...(signal.args === undefined ? {} : { args: signal.args }),
    ...(signal.remede === undefined ? {} : { remede: toAbsolute(signal.remede, index) }),
  };
}

/** A remede is relative to the same subject as its signal. */
function toAbsolute(
  remede: NonNullable<Signal['remede']>,
  index: number | null,
): NonNullable<Signal['remede']> {
  if (index === null) return remede;
  return { ...remede, chemin: `/lignesImport/${index}${remede.chemin}` };
}

function findNumLigne(chemin: string, numeros: readonly number[]): number | null {
  const rang = rangDeLigne(chemin);
  return rang === null ? null : (numeros[rang] ?? null);
}
