import { describe, expect, it } from 'vitest';
import { parseRoute } from '#ui/navigation/route.ts';
import { comparaisonHref, parseCotes, type Cote } from './cotes.ts';

const COTES: readonly Cote[] = [
  null,
  { type: 'brouillon' },
  { type: 'fichier' },
  { type: 'integre', id: 'mdv-lgc-va1.avance' },
  { type: 'modele', id: 'autre.solde' },
];

describe('les côtés d’une comparaison', () => {
  it.each(COTES)('%o se relit dans l’adresse', (cote) => {
    const route = parseRoute(comparaisonHref(cote, { type: 'fichier' }));
    expect('suite' in route && parseCotes(route.suite)).toEqual([cote, { type: 'fichier' }]);
  });

  it.each(['', 'inconnu', 'modele.inconnu', 'modele.'])('« %s » ne choisit rien', (texte) => {
    expect(parseCotes([texte])).toEqual([null, null]);
  });
});
