import { describe, expect, it } from 'vitest';
import type { PieceControl } from '#controls/control.ts';
import { renderTemplate } from '#controls/render.ts';
import { runPieceControls } from '#controls/run-pieces.ts';
import type { Args } from '#domain/report.ts';
import { inspectPieces } from '#validation/pieces/inspect.ts';
import { unePieceDemandee, type CasPieces } from './pieces.ts';

type CasNomme = CasPieces & { readonly nom: string };

/** Ranks of what the finding is about; compared when given, as `args`, key by key. */
export interface SignalAttendu {
  readonly zip?: number | null;
  readonly entree?: number | null;
  readonly attendu?: number | null;
  readonly args?: Args;
}

/** Runs a control alone on zips and compares what it speaks of, never its prose. */
export function testPieceControl(
  control: PieceControl,
  cas: {
    readonly conformes: readonly [CasNomme, ...CasNomme[]];
    readonly nonConformes: readonly [
      CasNomme & { readonly signaux: readonly [SignalAttendu, ...SignalAttendu[]] },
      ...(CasNomme & { readonly signaux: readonly [SignalAttendu, ...SignalAttendu[]] })[],
    ];
  },
): void {
  describe(control.id, () => {
    for (const conforme of cas.conformes) {
      it(`accepte ${conforme.nom}`, () => {
        expect(run(control, conforme)).toEqual([]);
      });
    }
    for (const nonConforme of cas.nonConformes) {
      it(`signale ${nonConforme.nom}`, () => {
        const constats = run(control, nonConforme);
        expect(constats).toMatchObject(nonConforme.signaux);
        for (const { args } of constats) {
          for (const template of [control.message, control.explication]) {
            expect(renderTemplate(template, args)).not.toMatch(/[{}]|undefined|NaN/);
          }
        }
      });
    }
  });
}

function run(control: PieceControl, cas: CasPieces) {
  return runPieceControls([control], inspectPieces(unePieceDemandee(cas)));
}
