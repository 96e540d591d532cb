import { describe, expect, it } from 'vitest';
import { href, parseEcran } from '#ui/navigation/ecrans.ts';
import { brouillonHref, pageOf } from './adresse.ts';

describe('les adresses des modèles', () => {
  it.each([
    [href('modeles'), { type: 'liste' }],
    [brouillonHref({ de: null }), { type: 'nouveau' }],
    [brouillonHref({ de: 'img-db-va2.solde' }), { type: 'modele', id: 'img-db-va2.solde' }],
    ['#/modeles/inconnu', { type: 'inconnue', adresse: 'inconnu' }],
    ['#/modeles/autre.avance/plus', { type: 'inconnue', adresse: 'autre.avance/plus' }],
  ])('%s se lit', (adresse, page) => {
    expect(pageOf(parseEcran(adresse))).toEqual(page);
  });
});
