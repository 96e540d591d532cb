import { describe, expect, it } from 'vitest';
import { isBinaire } from './garde.ts';

describe('isBinaire', () => {
  it.each([
    ['un octet nul', 'abc\u0000def'],
    ['un PDF collé', `%PDF-1.4\n${'\ufffd\u0001\u0002x'.repeat(50)}`],
  ])('reconnaît %s', (_nom, texte) => expect(isBinaire(texte)).toBe(true));

  it.each([
    ['un JSON', '{\r\n\t"a": "é"}'],
    ['un seul signe perdu', 'caf\ufffd'],
    ['des espaces insécables', '430\u00a0244\u00a0160'],
    ['rien', ''],
  ])('laisse passer %s', (_nom, texte) => expect(isBinaire(texte)).toBe(false));
});
