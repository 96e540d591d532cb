import { describe, expect, it } from 'vitest';
import { parseEcran } from '#ui/navigation/ecrans.ts';
import { comparaisonHref, readCotes, type Cote } from './cotes.ts';

const COTES: readonly Cote[] = [
  null,
  { type: 'brouillon' },
  { type: 'fichier' },
  { type: 'integre', id: 'mdv-lgc-va1.avance' },
  { type: 'modele', id: 'autre.solde' },
];

describe('les côtés d’une comparaison', () => {
  it.each(COTES)('%o se relit dans l’adresse', (cote) => {
    const arrivee = parseEcran(comparaisonHref(cote, { type: 'fichier' }));
    expect(readCotes(arrivee)).toEqual([cote, { type: 'fichier' }]);
  });

  it.each(['inconnu', 'modele.inconnu', 'modele.'])('« %s » ne choisit rien', (texte) => {
    expect(readCotes(parseEcran(`#/comparaison/${texte}/-`))).toEqual([null, null]);
  });
});
