import { expect, it } from 'vitest';
import { labelType } from './types-de-piece.ts';

it('un type sans libellé publié garde son nom, même celui d’une propriété', () => {
  expect(['FACTURE', 'VA', 'PREUVE_HT', 'constructor'].map(labelType)).toEqual([
    'Copie de la facture',
    'VA',
    'PREUVE_HT',
    'constructor',
  ]);
});
