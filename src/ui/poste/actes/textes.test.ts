import { describe, expect, it } from 'vitest';
import type { Objet } from '../vise.ts';
import { ACTES_POSTE } from './textes.ts';

describe('ce qu’il advient du commentaire', () => {
  it.each<readonly [readonly Objet[], number]>([
    [['demande', 'enrolement', 'demande'], 0],
    [['modele', 'pilote', 'modele'], 1],
    [['modele', 'demande'], 1],
  ])('%j : chaque phrase une fois', (objets, sansCourriel) => {
    const phrases = ACTES_POSTE.commentaireAide(objets.map((objet) => ({ objet }))).split(
      /(?<=\.) /,
    );
    expect(phrases).toHaveLength(new Set(objets).size + sansCourriel);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(phrases.filter((phrase) => phrase.includes('aucun n’est envoyé'))).toHaveLength(
      sansCourriel,
    );
  });
});
