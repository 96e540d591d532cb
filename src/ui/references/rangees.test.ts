import { describe, expect, it } from 'vitest';
import { compareNoeuds } from '#domain/modele/compare.ts';
import { noeudOfDocument } from '#domain/modele/derive.ts';
import { listRangees } from './rangees.ts';

function compare(a: unknown, b: unknown) {
  const [gauche, droite] = [noeudOfDocument(a), noeudOfDocument(b)];
  if (!gauche.ok || !droite.ok) throw new Error('unreadable');
  return compareNoeuds(gauche.racine, droite.racine);
}

const cles = (a: unknown, b: unknown, seulement: boolean) =>
  listRangees(compare(a, b), seulement).map(({ cle }) => cle);

describe('les rangées de la comparaison', () => {
  it('ne montrent que les différences, ou tout sauf le fichier entier', () => {
    const [a, b] = [{ lignes: [{ x: 1, y: 'a' }] }, { lignes: [{ x: 'un', y: 'b', z: true }] }];
    expect(cles(a, b, true)).toEqual(['a/lignes/*/x', 'b/lignes/*/z']);
    expect(cles(a, b, false)).toEqual(['a/lignes', 'a/lignes/*/x', 'a/lignes/*/y', 'b/lignes/*/z']);
  });

  it('montrent le fichier entier quand c’est lui qui diffère', () => {
    expect(cles({ a: 1 }, [1], true)[0]).toBe('a');
  });

  it('ont chacune leur clé, même quand une balise a bougé', () => {
    const rangees = cles({ a: { x: 1 }, b: {} }, { a: {}, b: { x: 1 } }, false);
    expect(new Set(rangees).size).toBe(rangees.length);
  });
});
