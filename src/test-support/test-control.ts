import { describe, expect, it } from 'vitest';
import type { DemandeControl, FichierControl, Remede } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { renderTemplate } from '#controls/render.ts';
import type { Args } from '#domain/report.ts';
import { unContexte, type Cas } from './builders.ts';
import { runControls } from './run-controls.ts';

/** `nom` completes the title of the test. Pointers are absolute. */
export type CasConforme = Cas & { readonly nom: string };
export type CasNonConforme = CasConforme & { readonly signaux: readonly [Attendu, ...Attendu[]] };
export type CasIndetermine = CasConforme & { readonly raison: RegExp };

/** Only what the case is about: `args` and `remede` are compared when given, args key by key. */
interface Attendu {
  readonly chemin: string;
  readonly numLigne?: number | null;
  readonly args?: Args;
  readonly remede?: Remede;
}

/** Runs a control alone on small files and compares the places and arguments of what it reports, never its prose. */
export function testControl(
  control: DemandeControl | FichierControl,
  cas: {
    readonly conformes: readonly [CasConforme, ...CasConforme[]];
  } & (
    | {
        readonly nonConformes: readonly [CasNonConforme, ...CasNonConforme[]];
        readonly indetermines?: readonly [CasIndetermine, ...CasIndetermine[]];
      }
    /** A control that only says when it cannot decide. */
    | {
        readonly nonConformes?: never;
        readonly indetermines: readonly [CasIndetermine, ...CasIndetermine[]];
      }
  ),
): void {
  describe(control.id, () => {
    for (const conforme of cas.conformes) {
      it(`accepte ${conforme.nom}`, () => {
        expect(runControls([control], unContexte(conforme))).toEqual([]);
      });
    }
    for (const nonConforme of cas.nonConformes ?? []) {
      it(`signale ${nonConforme.nom}`, () => {
        const constats = runControls([control], unContexte(nonConforme));
        expect(constats.map(({ chemin }) => chemin)).toEqual(
          nonConforme.signaux.map(({ chemin }) => chemin),
        );
        nonConforme.signaux.forEach((attendu, i) => expectConstat(constats[i], attendu));
        for (const constat of constats) expectRendered(control, constat);
      });
    }
    for (const indetermine of cas.indetermines ?? []) {
      it(`ne peut pas décider : ${indetermine.nom}`, () => {
        const constats = runControls([control], unContexte(indetermine));
        expect(constats).toHaveLength(1);
        expect(constats[0]).toMatchObject({ severite: 'indetermine', numLigne: null, chemin: '' });
        expect(constats[0]?.raison).toMatch(indetermine.raison);
      });
    }
  });
}

function expectConstat(constat: RawFinding<string> | undefined, attendu: Attendu): void {
  if (attendu.numLigne !== undefined) expect(constat?.numLigne).toBe(attendu.numLigne);
  if (attendu.args !== undefined) expect(constat?.args).toMatchObject(attendu.args);
  if (attendu.remede !== undefined) expect(constat?.remede).toMatchObject(attendu.remede);
}

/** Both templates must find their arguments, and leave no brace behind. */
function expectRendered(
  control: DemandeControl | FichierControl,
  constat: RawFinding<string>,
): void {
  for (const template of [control.message, control.explication]) {
    expect(renderTemplate(template, constat.args ?? {})).not.toMatch(/[{}]|undefined|NaN/);
  }
}
