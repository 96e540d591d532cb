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
