import { describe, expect, it, vi } from 'vitest';
import { unMagasin } from '#test-support/storage.ts';
import page from '/index.html?raw';
import { readFileSync } from 'node:fs';
import { NAVIGATEURS_ESSAYES } from '#ui/aide/a-propos-textes.ts';
import { PORTE_IDS, PORTES, porteHref } from '#ui/navigation/portes.ts';
import { NOM_DU_SITE } from '#ui/navigation/textes.ts';
import { createStored } from '#ui/commun/stored.ts';
import { COQUILLE } from './textes.ts';
import { SIMULER } from '#ui/simuler/textes.ts';

const words = (texte: string) => texte.replace(/\s+/g, ' ');

describe('le premier affichage de index.html', () => {
  it.each([COQUILLE.bandeau, NOM_DU_SITE, SIMULER.titre, SIMULER.chapeau, SIMULER.public])(
    'dit comme l’application : « %s »',
    (texte) => {
      expect(words(page)).toContain(words(texte));
    },
  );

  it('lit le thème là où l’application le garde', () => {
    const [, cle = ''] = /<script>[^<]*getItem\('([^']+)'\)/.exec(page) ?? [];
    vi.stubGlobal('localStorage', unMagasin({ [cle]: 'sombre' }));
    expect(createStored('localStorage', 'theme').read()).toBe('sombre');
    vi.unstubAllGlobals();
  });

  it('a les mêmes portes que l’application, dans le même ordre', () => {
    const liens = [...page.matchAll(/<li><a href="([^"]*)"[^>]*>([^<]*)<\/a><\/li>/g)];
    expect(liens.map(([, adresse, titre]) => [adresse, titre])).toEqual(
      PORTE_IDS.map((porte) => [porteHref(porte), PORTES[porte]]),
    );
  });
});

it('le README et « À propos » disent les mêmes navigateurs', () => {
  const essayes = NAVIGATEURS_ESSAYES.replace(' et ', ' and ');
  expect(words(readFileSync('README.md', 'utf8'))).toContain(essayes);
});
