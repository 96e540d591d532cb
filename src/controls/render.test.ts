import { describe, expect, it } from 'vitest';
import { renderTemplate } from './render.ts';

describe('renderTemplate', () => {
  it('remplit chaque place, même répétée', () => {
    expect(renderTemplate('{a} et {b} et {a}', { a: 'un', b: 2 })).toBe('un et 2 et un');
  });

  it('ne relit pas les valeurs qu’il a mises', () => {
    expect(renderTemplate('{a}', { a: '{b} $& $1', b: 'faux' })).toBe('{b} $& $1');
  });

  it.each(['absent', 'constructor', 'toString'])('refuse la place sans argument {%s}', (nom) => {
    expect(() => renderTemplate(`{${nom}}`, {})).toThrow(nom);
  });

  it('laisse les crochets et accolades du JSON tranquilles', () => {
    expect(renderTemplate('"liberal": [] {} { }', {})).toBe('"liberal": [] {} { }');
  });
});
