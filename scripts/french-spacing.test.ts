/// <reference types="vite/client" />
import { describe, expect, it, test } from 'vitest';
import { tieFrench } from '../src/ui/commun/textes.ts';
import { MODELES_REFERENCE } from '../src/ui/references/textes.ts';

const TEXTES = import.meta.glob<Record<string, unknown>>('../src/ui/**/*textes.ts', {
  eager: true,
});

describe('tieFrench', () => {
  it('lie les guillemets et la ponctuation double', () => {
    expect(tieFrench('le « VA » n° 2 : quoi ?')).toBe(
      'le «\u00a0VA\u00a0» n°\u00a02\u00a0: quoi\u00a0?',
    );
  });
  it('ne touche pas à une adresse ni à une espace simple', () => {
    expect(tieFrench('https://exemple.fr, et voilà.')).toBe('https://exemple.fr, et voilà.');
  });
});

describe('les textes de l’interface', () => {
  it('sont liés autour de ce qu’on y place, qui reste tel quel', () => {
    expect(MODELES_REFERENCE.supprime('a : b')).toBe('«\u00a0a : b\u00a0» est supprimé.');
  });
  test.each(Object.entries(TEXTES))('%s', (_, textes) => {
    for (const texte of listStrings(Object.values(textes))) expect(texte).toBe(tieFrench(texte));
  });
});

function* listStrings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) for (const each of value.values()) yield* listStrings(each);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* listStrings(each);
}
