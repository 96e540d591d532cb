import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, selectDisjoint } from './edits.ts';

const edit = (debut: number, fin: number, texte = '') => ({ debut, fin, texte });

describe('des corrections d’un même texte', () => {
  it('se font ensemble quand elles ne se touchent pas, dans l’ordre du texte', () => {
    const edits = [edit(8, 9, 'x'), edit(0, 1, 'y'), edit(4, 4, 'z')];
    expect(selectDisjoint(edits)).toEqual([edits[1], edits[2], edits[0]]);
    expect(applyEdits('0123456789', selectDisjoint(edits))).toBe('y123z4567x9');
  });

  it('cèdent à celle qui change le moins quand elles se rencontrent, puis à la première', () => {
    const [grande, petite, autre] = [edit(0, 10), edit(2, 4), edit(6, 8)];
    expect(selectDisjoint([grande, petite, autre])).toEqual([petite, autre]);
    const memes = [edit(2, 4, 'a'), edit(2, 4, 'b')];
    expect(selectDisjoint(memes)).toEqual([memes[0]]);
  });

  it('insèrent au même endroit dans l’ordre donné, à côté d’un remplacement', () => {
    const edits = [edit(2, 4, 'C'), edit(2, 2, 'A'), edit(2, 2, 'B'), edit(4, 4, 'D')];
    expect(applyEdits('012345', selectDisjoint(edits))).toBe('01ABCD45');
  });

  it('ne se recouvrent jamais', () => {
    const unEdit = fc
      .tuple(fc.nat(30), fc.nat(6))
      .map(([debut, longueur]) => edit(debut, debut + longueur));
    fc.assert(
      fc.property(fc.array(unEdit), (edits) => {
        const retenus = selectDisjoint(edits);
        retenus.forEach((retenu, rang) => {
          expect(retenu.debut).toBeGreaterThanOrEqual(retenus[rang - 1]?.fin ?? 0);
        });
        expect(retenus.length > 0).toBe(edits.length > 0);
      }),
    );
  });
});
