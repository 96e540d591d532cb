import { describe, expect, it } from 'vitest';
import { parseRoute, routeHref } from './route.ts';

describe('parseRoute', () => {
  it.each(['', '#', '#/'])('prend « %s » pour l’accueil', (hash) => {
    expect(parseRoute(hash)).toEqual({ nom: 'simuler' });
  });
  it('lit le contrôle visé', () => {
    expect(parseRoute('#/controles/siret-cle-luhn')).toEqual({
      nom: 'controles',
      id: 'siret-cle-luhn',
    });
  });
  it('lit le formulaire visé, s’il y en a un', () => {
    expect(parseRoute('#/formulaires/bio-loinc.solde')).toEqual({
      nom: 'formulaires',
      id: 'bio-loinc.solde',
    });
    expect(parseRoute('#/formulaires')).toEqual({ nom: 'formulaires', id: null });
  });
  it('lit le SONS visé', () => {
    expect(parseRoute('#/regles/IMG-RIS-Va2')).toEqual({ nom: 'regles', id: 'IMG-RIS-Va2' });
    expect(parseRoute('#/regles')).toEqual({ nom: 'regles', id: null });
  });
  it('garde ce qui suit dans l’adresse d’une comparaison', () => {
    expect(parseRoute('#/comparaison/autre.avance/-')).toEqual({
      nom: 'comparaison',
      suite: ['autre.avance', '-'],
    });
  });
  it('tolère une barre finale', () => {
    expect(parseRoute('#/aide/')).toEqual({ nom: 'aide' });
  });
  it('ne trébuche pas sur un pourcentage mal formé', () => {
    expect(parseRoute('#/controles/%E0%A4%A')).toEqual({ nom: 'controles', id: '%E0%A4%A' });
  });
  it.each(['#/inconnu', '#/aide/plus-loin', '#/controles/a/b'])('ignore « %s »', (hash) => {
    expect(parseRoute(hash).nom).toBe('introuvable');
  });
});

describe('routeHref', () => {
  it('écrit une adresse que parseRoute relit', () => {
    expect(parseRoute(routeHref('controles', 'é/è'))).toEqual({ nom: 'controles', id: 'é/è' });
  });
});
