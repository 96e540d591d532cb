import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { isTropLongue } from './lignes-enormes.ts';

describe('isTropLongue', () => {
  const longue = 'x'.repeat(1_000_001);
  it.each([
    ['une ligne énorme', [longue], true],
    ['la même, parmi d’autres', ['{', longue, '}'], true],
    [
      'autant de texte, en lignes courtes',
      Array.from({ length: 20_000 }, () => 'x'.repeat(100)),
      false,
    ],
    ['rien', [''], false],
  ])('%s', (_nom, lignes, attendu) => {
    expect(isTropLongue(Text.of(lignes))).toBe(attendu);
  });
});
