import { describe, expect, it } from 'vitest';
import { tieFrench } from './textes.ts';

describe('tieFrench', () => {
  it('lie les guillemets et la ponctuation double', () => {
    expect(tieFrench('le « VA » : quoi ?')).toBe('le «\u00a0VA\u00a0»\u00a0: quoi\u00a0?');
  });
  it('ne touche pas à une adresse ni à une espace simple', () => {
    expect(tieFrench('https://exemple.fr, et voilà.')).toBe('https://exemple.fr, et voilà.');
  });
});
