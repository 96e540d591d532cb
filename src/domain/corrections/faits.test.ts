import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unConstat } from '#test-support/reports.ts';
import { applyEdits, selectDisjoint } from './edits.ts';
import { composeFaits, type Fait } from './faits.ts';

type Vouloir = readonly [debut: number, longueur: number, texte: string];

/** Disjoint changes of a text, from any numbers. */
function faitsOf(texte: string, vouloirs: readonly Vouloir[], nom: string): readonly Fait[] {
  const edits = vouloirs.map(([de, longueur, par]) => {
    const debut = de % (texte.length + 1);
    const fin = Math.min(texte.length, debut + longueur);
    return { debut, fin, texte: par };
  });
  return selectDisjoint(edits).map((edit) => ({
    ...edit,
    avant: texte.slice(edit.debut, edit.fin),
    constats: [unConstat({ controle: `${nom} ${edit.debut} ${edit.texte}` })],
  }));
}

const VOULOIRS = fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 4 })), {
  maxLength: 6,
});

describe('deux tours de corrections', () => {
  it('se disent en un, dans les places du texte donné', () => {
    const premiers = faitsOf('{"a": vrai, "b": "x "}', [[6, 4, 'true']], 'un');
    const seconds = faitsOf('{"a": true, "b": "x "}', [[17, 4, '"x"']], 'deux');
    expect(
      composeFaits('{"a": vrai, "b": "x "}', premiers, seconds).map(({ avant, texte }) => [
        avant,
        texte,
      ]),
    ).toEqual([
      ['vrai', 'true'],
      ['"x "', '"x"'],
    ]);
  });

  it('n’en font qu’une quand le second change ce que le premier a écrit', () => {
    const premiers = faitsOf('[“x ”]', [[1, 4, '"x "']], 'un');
    const seconds = faitsOf('["x "]', [[1, 4, '"x"']], 'deux');
    const [fait, ...autres] = composeFaits('[“x ”]', premiers, seconds);
    expect(autres).toEqual([]);
    expect(fait).toMatchObject({ debut: 1, fin: 5, avant: '“x ”', texte: '"x"' });
    expect(fait?.constats).toHaveLength(2);
  });

  it('font le même texte que l’un après l’autre, sans rien perdre ni mêler', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), VOULOIRS, VOULOIRS, (texte, un, deux) => {
        const premiers = faitsOf(texte, un, 'un');
        const entre = applyEdits(texte, premiers);
        const seconds = faitsOf(entre, deux, 'deux');
        const composes = composeFaits(texte, premiers, seconds);
        expect(applyEdits(texte, composes)).toBe(applyEdits(entre, seconds));
        composes.forEach(({ debut, fin, avant }, rang) => {
          expect(avant).toBe(texte.slice(debut, fin));
          expect(debut).toBeGreaterThanOrEqual(composes[rang - 1]?.fin ?? 0);
        });
        const dits = (faits: readonly Fait[]) =>
          faits.flatMap(({ constats }) => constats.map(({ controle }) => controle)).sort();
        expect(dits(composes)).toEqual(dits([...premiers, ...seconds]));
      }),
    );
  });
});
