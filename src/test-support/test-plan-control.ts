import { describe, expect, it } from 'vitest';
import type { Control } from '#controls/control.ts';
import { applyCorrection } from './valeurs.ts';
import { simulateText } from './simulate-text.ts';

interface Fautif {
  readonly nom: string;
  readonly texte: string;
  /** Part of its message. */
  readonly dit: string;
  /** Part of its explanation. */
  readonly conseil?: string;
  /** The whole text once corrected; null when nothing must be offered. */
  readonly corrige: string | null;
}

/** Checks what is said of the plan of a whole file: alone, or not at all. */
export function testPlanControl(
  control: Control,
  cas: {
    readonly conformes: readonly [
      Pick<Fautif, 'nom' | 'texte'>,
      ...Pick<Fautif, 'nom' | 'texte'>[],
    ];
    readonly nonConformes: readonly [Fautif, ...Fautif[]];
  },
): void {
  describe(control.id, () => {
    it.each(cas.conformes)('laisse aux autres contrôles : $nom', async ({ texte }) => {
      const { constats } = await simulateText(texte);
      expect(constats.map(({ controle }) => controle)).not.toContain(control.id);
    });

    it.each(cas.nonConformes)('signale $nom', async ({ texte, dit, conseil = '', corrige }) => {
      const { constats } = await simulateText(texte);
      expect(constats.map(({ controle }) => controle)).toEqual([control.id]);
      const [constat] = constats;
      expect(constat?.libelle).toContain(dit);
      expect(constat?.explication).toContain(conseil);
      expect(constat && applyCorrection(texte, constat)).toBe(corrige);
    });
  });
}
