import fc from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeXlsx } from '#domain/classeur/xlsx.ts';
import { zipTextes } from './zip-textes.ts';

const feuille = (lignes: readonly (readonly string[])[]) => ({
  ...{ nom: 'Demandes', lignes, titres: 1, largeurs: [20] },
});

async function relire(lignes: readonly (readonly string[])[]) {
  const classeur = await zipTextes(writeXlsx({ feuilles: [feuille(lignes)] }));
  return readSheet(await classeur.arrayBuffer(), { trim: false });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('un classeur écrit ici, relu par read-excel-file', () => {
  it.each([
    ['serré', true],
    ['tel quel, où le navigateur ne sait pas serrer', false],
  ])('rend chaque texte comme il est : %s', async (_, serre) => {
    if (!serre) vi.stubGlobal('CompressionStream', undefined);
    const lignes = [
      ['N° éditeur', 'SIRET', 'Date', 'Montant'],
      ['00034', '13000637200010', '15/02/2026', '1250,50'],
      ['=1+1', '@SUM(A1)', '-1', '+33'],
      ['<a>&"b"', ' des blancs ', 'deux\nlignes', 'l’œuvre 😀'],
    ];
    expect(await relire(lignes)).toEqual(lignes);
  });
  it('rend tout texte de signes permis', async () => {
    const texte = fc
      .string({ unit: 'grapheme' })
      .filter((mot) => mot.trim() !== '' && !/[\x00-\x1f\ufffe\uffff]/.test(mot));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(texte, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (lignes) => {
          expect(await relire(lignes)).toEqual(lignes);
        },
      ),
      { numRuns: 30 },
    );
  });
});
