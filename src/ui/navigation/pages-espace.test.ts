import { describe, expect, it } from 'vitest';
import { parseRoute } from './route.ts';
import { pageHref, parsePage, type PageEspace } from './pages-espace.ts';

function read(href: string): PageEspace | null {
  const route = parseRoute(href);
  return route.nom === 'espace' ? parsePage(route.suite) : null;
}

describe('les adresses de l’espace fournisseur', () => {
  it.each<PageEspace>([
    { nom: 'accueil' },
    { nom: 'importer' },
    { nom: 'pieces', import: 9001 },
    { nom: 'demande', numeroASP: 'FINIMG013608', avenant: 1 },
    { nom: 'demande', numeroASP: 'M0 bizarre/é', avenant: 0 },
    { nom: 'modifier', numeroASP: 'FINIMG013608', avenant: 1 },
    { nom: 'chronologie' },
  ])('relit $nom', (page) => {
    expect(read(pageHref(page))).toEqual(page);
  });

  it.each([
    '#/espace/accueil',
    '#/espace/inconnu',
    '#/espace/imports/x/pieces',
    '#/espace/imports/1/pieces/2',
    '#/espace/demandes/FINIMG013608',
    '#/espace/demandes/FINIMG013608M1/modifier/plus',
    '#/espace/demandes/FINIMG013608M1/autre',
    '#/espace/compte/plus',
  ])('ne connaît pas « %s »', (href) => {
    expect(read(href)).toBeNull();
  });
});
