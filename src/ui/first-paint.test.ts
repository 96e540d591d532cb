import { describe, expect, it } from 'vitest';
import page from '/index.html?raw';
import { COQUILLE } from './textes/coquille.ts';
import { SIMULER } from './textes/simuler.ts';

const words = (texte: string) => texte.replace(/\s+/g, ' ');

describe('le premier affichage de index.html', () => {
  it.each([COQUILLE.bandeau, COQUILLE.nom, SIMULER.titre, SIMULER.chapeau])(
    'dit comme l’application : « %s »',
    (texte) => {
      expect(words(page)).toContain(words(texte));
    },
  );
});
