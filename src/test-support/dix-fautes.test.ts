import { expect, it } from 'vitest';
import { texteDixFautes } from './dix-fautes.ts';
import texte from '../../e2e/support/dix-fautes.json?raw';

it('le fichier des parcours est celui des tests', () => {
  expect(texte).toBe(texteDixFautes());
});
