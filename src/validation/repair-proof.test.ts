import { expect, test, vi } from 'vitest';
import { zipFile } from '#test-support/zip-builder.ts';
import { repairZips } from './inspect-zips.ts';

/** As if the choice of a new name went wrong. */
vi.mock(import('./pieces/zip-names.ts'), () => ({
  chooseZipNames: ({ zips }) => zips.map(({ lecture }) => lecture.nom),
}));

test('the proof would notice a repaired zip that bears the name of a zip given', async () => {
  const zip = zipFile({ entrees: [{ nom: 'x/a.pdf', contenu: '%PDF-1.4' }] }, 'lot.zip');
  const result = await repairZips({ zips: [zip], json: null, profilZip: null });
  if (!result.ok) throw new Error(result.failure.type);
  expect(result.zips.map(({ nom }) => nom)).toEqual(['lot.zip']);
  expect(result.preuve.constats.map(({ controle }) => controle)).toContain('zip-nom-nouveau');
});
