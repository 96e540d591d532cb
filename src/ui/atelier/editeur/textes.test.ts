import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PHRASES } from './textes.ts';

const PAQUETS = ['view', 'commands', 'search', 'language'];

/** The words that its sources ask for, in the calls of `phrase`. */
function phrasesOf(paquet: string): string[] {
  const source = readFileSync(`node_modules/@codemirror/${paquet}/dist/index.js`, 'utf8');
  return [...source.matchAll(/phrase\(([^()]*)\)/g)].flatMap(([, appel = '']) =>
    [...appel.matchAll(/"([^"]+)"/g)].map(([, mots = '']) => mots),
  );
}

describe('PHRASES', () => {
  it('a le français de tout ce que CodeMirror peut dire', () => {
    const dites = PAQUETS.flatMap(phrasesOf);
    expect(dites.length).toBeGreaterThan(15);
    expect(dites.filter((mots) => PHRASES[mots] === undefined)).toEqual([]);
  });
});
