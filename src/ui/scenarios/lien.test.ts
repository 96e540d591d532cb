import { expect, it } from 'vitest';
import { decodeLien, encodeLien } from './lien.ts';

it('ce qui ne tiendrait pas dans une adresse n’est pas un lien', async () => {
  const tires = Array.from({ length: 40_000 }, (_, rang) => ((rang * 7919) % 65_521).toString(36));
  expect(await encodeLien(tires.join(' '))).toBeNull();
  expect(await encodeLien(' '.repeat(2 ** 20 + 1))).toBeNull();
  expect(await decodeLien('A'.repeat(16_001))).toBeNull();
});

it('ce qui y tient en revient', async () => {
  expect(await decodeLien((await encodeLien('Un scénario.')) ?? '')).toBe('Un scénario.');
});
