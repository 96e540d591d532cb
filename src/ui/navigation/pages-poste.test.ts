import { describe, expect, it } from 'vitest';
import { parseRoute } from './route.ts';
import { pageHref, parsePage, type PagePoste } from './pages-poste.ts';

const PAGES: readonly PagePoste[] = [
  { nom: 'file' },
  { nom: 'courriels' },
  { nom: 'demande', numeroASP: 'FINIMG013608' },
  { nom: 'enrolement', id: 1 },
  { nom: 'modele', id: 2 },
  { nom: 'pilote', id: 3 },
];

describe('les adresses du Poste ASP', () => {
  it.each(PAGES)('relit $nom', (page) => {
    const route = parseRoute(pageHref(page));
    expect(route.nom === 'poste' && parsePage(route.suite)).toEqual(page);
  });

  it.each([
    ['ailleurs'],
    ['pilotes'],
    ['pilotes', 'x'],
    ['pilotes', '1', '2'],
    ['constructor', '1'],
  ])('ne répond pas à %s %s', (...suite) => {
    expect(parsePage(suite)).toBeNull();
  });
});
