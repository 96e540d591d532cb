import { expect, it } from 'vitest';
import { wordDetails } from '#ui/portail/commandes-textes.ts';
import { wordEcheance, wordFait } from '#ui/portail/calendrier/faits.ts';

const vise = { numeroASP: 'FINIMG000001', avenant: 1 };

it('nomme l’avenant d’une échéance', () => {
  expect(wordEcheance({ type: 'modification-echue', ...vise })).toContain('FINIMG000001M1');
});

it('dit ce que le temps apporte, et tait ce que quelqu’un a fait', () => {
  expect(wordFait({ type: 'importSupprime', import: 9001, cause: 'expire' })).toContain('9001');
  expect(wordFait({ type: 'importSupprime', import: 9001, cause: 'supprime' })).toBeNull();
});

it('compte ce qu’un acte contient au-delà de trois', () => {
  const evenement = { type: 'demandeNonModifiee', ...vise } as const;
  expect(wordDetails(Array.from({ length: 5 }, () => evenement))).toBe(
    'FINIMG000001M1 ; FINIMG000001M1 ; FINIMG000001M1 ; et 2 autres',
  );
});
