import { describe, expect, it } from 'vitest';
import { unePieceDemandee } from '#test-support/pieces.ts';
import { inspectPieces } from '#validation/pieces/inspect.ts';
import { defineControl, type PieceControl } from './control.ts';
import { runPieceControls } from './run-pieces.ts';

const CONTEXTE = inspectPieces(
  unePieceDemandee({
    attendus: ['a.pdf', 'b.pdf'],
    zips: [{ nom: 'z.zip', entrees: ['a.pdf', 'x\u0007.pdf'] }],
  }),
);

const BASE = {
  titre: 'de test',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'information',
  presume: 'Écrit pour ce test.',
  message: '',
  explication: '',
} as const;

function argsOf(control: PieceControl) {
  return runPieceControls([control], CONTEXTE).map(({ args }) => args);
}

describe('les contrôles des pièces', () => {
  it('reçoivent chaque zip, nommé dans les arguments', () => {
    const control = defineControl({ ...BASE, id: 'z', niveau: 'zip', check: () => [{}] });
    expect(argsOf(control)).toEqual([{ zip: 'z.zip' }]);
  });

  it('reçoivent chaque entrée, nommée de façon visible', () => {
    const control = defineControl({
      ...BASE,
      id: 'e',
      niveau: 'entree',
      check: ({ entree }) => [{ args: { rang: entree.rang } }],
    });
    expect(argsOf(control)).toMatchObject([
      { entree: 'a.pdf', rang: 0 },
      { entree: 'x\\u{7}.pdf', rang: 1 },
    ]);
  });

  it('reçoivent chaque document attendu, présent ou non', () => {
    const control = defineControl({ ...BASE, id: 'a', niveau: 'attendu', check: () => [{}] });
    expect(argsOf(control)).toMatchObject([{ attendu: 'a.pdf' }, { attendu: 'b.pdf' }]);
  });

  it('font remonter leur nom avec leur bogue', () => {
    const control = defineControl({
      ...BASE,
      id: 'bogue',
      niveau: 'zip',
      check: () => {
        throw new TypeError('oups');
      },
    });
    expect(() => argsOf(control)).toThrow('bogue');
  });
});
