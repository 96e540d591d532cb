import { describe, expect, it } from 'vitest';
import page from '/index.html?raw';
import entete from './Entete.svelte?raw';
import { routeHref, type NomRoute } from '#ui/navigation/route.ts';
import { COQUILLE, TITRES } from './textes.ts';
import { SIMULER } from '#ui/simuler/textes.ts';

const words = (texte: string) => texte.replace(/\s+/g, ' ');

describe('le premier affichage de index.html', () => {
  it.each([COQUILLE.bandeau, COQUILLE.nom, SIMULER.titre, SIMULER.chapeau])(
    'dit comme l’application : « %s »',
    (texte) => {
      expect(words(page)).toContain(words(texte));
    },
  );

  it('a les mêmes portes que l’application', () => {
    const noms = Object.keys(TITRES).filter((nom): nom is Exclude<NomRoute, 'introuvable'> =>
      entete.slice(0, entete.indexOf('] as const')).includes(`'${nom}',`),
    );
    expect(noms).toHaveLength(8);
    for (const nom of noms) {
      expect(words(page)).toMatch(new RegExp(`href="${routeHref(nom)}"[^>]*>${TITRES[nom]}<`));
    }
  });
});
