import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCICES } from './bibliotheque/bibliotheque.ts';
import { cleanPseudonyme, isSealed, MAXIMA, numberOf, readCode, writeCode } from './code.ts';
import type { Exercice } from './exercice.ts';

const [exercice] = EXERCICES as readonly [Exercice];
const resultat = fc.record({
  duree: fc.nat(MAXIMA.duree),
  indices: fc.nat(MAXIMA.indices),
  essais: fc.nat(MAXIMA.essais),
});

describe('le code de réussite', () => {
  it('se relit tel quel, et seulement avec sa clef', () => {
    fc.assert(
      fc.property(resultat, fc.string({ maxLength: 30 }), fc.string(), (dit, nom, clef) => {
        const code = readCode(writeCode(exercice, dit, nom, clef));
        expect(code).toMatchObject({
          ...dit,
          pseudonyme: cleanPseudonyme(nom),
          exercice: numberOf(exercice),
        });
        expect(code && isSealed(code, clef)).toBe(true);
        expect(code && isSealed(code, `${clef}.`)).toBe(false);
      }),
    );
  });

  it('n’avale aucun signe du code quand une lettre du pseudonyme en devient deux', () => {
    const [, code = ''] = / (\S+)$/.exec(writeCode(exercice, MAXIMA, 'STRASSE', 'clef')) ?? [];
    expect(readCode(`straße ${code}`)).toEqual(readCode(`STRASSE ${code}`));
  });

  it('ne se vérifie plus quand on y touche', () => {
    const code = readCode(
      writeCode(exercice, { duree: 300, indices: 2, essais: 9 }, 'Léa', 'clef'),
    );
    if (code === null) throw new Error('no code');
    const touches = [{ duree: 60 }, { indices: 0 }, { essais: 1 }, { pseudonyme: 'MAX' }];
    expect(touches.map((touche) => isSealed({ ...code, ...touche }, 'clef'))).toEqual(
      touches.map(() => false),
    );
  });

  it.each([
    ['minuscules, espaces', (code: string) => code.toLowerCase().replaceAll('-', ' ')],
    ['d’un seul tenant', (code: string) => code.replaceAll('-', '')],
    ['O pour 0, I pour 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['l pour 1', (code: string) => code.replaceAll('1', 'l')],
    ['tirets longs et point final', (code: string) => `${code.replaceAll('-', '–')}.`],
    ['espaces insécables', (code: string) => code.replaceAll('-', '\u00a0')],
  ])('se dicte : %s', (_, say) => {
    const code = writeCode(exercice, { duree: 65, indices: 1, essais: 3 }, '', 'clef');
    expect(readCode(`  ${say(code)} `)).toEqual(readCode(code));
  });

  it.each(['', 'bonjour', 'ABCD-EFGH-JKMN', 'UUUU-UUUU-UUUU-UUUU', '🙂'.repeat(20)])(
    'n’en voit pas dans « %s »',
    (ligne) => {
      expect(readCode(ligne)).toBeNull();
    },
  );

  it('dit le plus grand nombre quand il y en a davantage', () => {
    const trop = { duree: 1e9, indices: 99, essais: 1e6 };
    expect(readCode(writeCode(exercice, trop, '', 'x'))).toMatchObject(MAXIMA);
  });

  it('distingue les exercices de la bibliothèque', () => {
    expect(new Set(EXERCICES.map(numberOf)).size).toBe(EXERCICES.length);
  });
});
