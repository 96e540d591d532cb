import { describe, expect, it } from 'vitest';
import { readCitations, readFaits } from './fidelite.js';

const FAITS = readFaits().flatMap(({ faits }) => faits);
const CITATIONS = readCitations();

describe('docs/faits.json', () => {
  it.each(FAITS)('$id a un test qui le cite', ({ id }) => {
    expect(CITATIONS.get(id) ?? []).not.toEqual([]);
  });
  it('contient chaque fait qu’un test cite', () => {
    const connus = new Set(FAITS.map(({ id }) => id));
    expect([...CITATIONS.keys()].filter((id) => !connus.has(id))).toEqual([]);
  });
  it('dit de chaque fait ce que dit la source, et où le voir', () => {
    expect(FAITS.filter(({ fait, ecran }) => !fait.trim() || !ecran.trim())).toEqual([]);
  });
});
