import { describe, expect, it } from 'vitest';
import { RECEVOIR } from './recevoir-textes.ts';

const noms = (nombre: number) => Array.from({ length: nombre }, (_, rang) => `${rang}.txt`);
const dire = (nom: string, ignores: readonly string[]) =>
  RECEVOIR.ignores(nom, ignores).replace(/\s/g, ' ');

describe('ce que l’on dit des fichiers laissés', () => {
  it('tient en une phrase, si nombreux qu’ils soient', () => {
    expect(dire('a.json', noms(114))).toMatch(
      /^Un seul JSON à la fois : « a\.json » est simulé, « 0\.txt », .*« 4\.txt » et 109 autres sont ignorés\. /,
    );
  });
});
