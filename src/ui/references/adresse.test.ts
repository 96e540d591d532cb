import { describe, expect, it } from 'vitest';
import { parseRoute } from '#ui/navigation/route.ts';
import { modeleHref, modelesHref, nouveauHref, parsePage } from './adresse.ts';

function pageOf(href: string) {
  const route = parseRoute(href);
  return 'suite' in route ? parsePage(route.suite) : null;
}

describe('les adresses des modèles', () => {
  it.each([
    [modelesHref(), { type: 'liste' }],
    [nouveauHref(), { type: 'nouveau' }],
    [modeleHref('img-db-va2.solde'), { type: 'modele', id: 'img-db-va2.solde' }],
  ])('%s se relit', (href, page) => {
    expect(pageOf(href)).toEqual(page);
  });

  it.each(['#/modeles/inconnu', '#/modeles/autre.avance/plus'])('ne connaît pas %s', (href) => {
    expect(pageOf(href)?.type).toBe('inconnue');
  });
});
