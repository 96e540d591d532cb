import { describe, expect, it } from 'vitest';
import { parseNotes } from './notes.ts';

describe('parseNotes', () => {
  it('relit ce qui fut gardé', () => {
    const notes = new Map([
      ['', 'Commencer à 9 h'],
      ['#/aide', 'Montrer les gravités'],
    ]);
    expect(parseNotes(JSON.stringify([...notes]))).toEqual(notes);
  });

  it.each(['', '{', 'null', '{"a":"b"}', '[["a"]]', '[["a",1]]', '[["a","b"],null]'])(
    'ne trouve aucune note dans « %s »',
    (texte) => {
      expect(parseNotes(texte)).toEqual(new Map());
    },
  );
});
