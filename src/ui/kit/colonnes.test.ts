import { describe, expect, it } from 'vitest';
import type { Mot } from '#ui/commun/mots/mot.ts';
import { toTableur, wordsOf, type Colonne, type ColonneTexte } from './colonnes.ts';

interface Ligne {
  readonly nom: string;
  readonly montant: number;
}

const FAIT: Mot = { mot: 'Fait', ton: 'conforme', icone: 'valide' };

const COLONNES: readonly ColonneTexte<Ligne>[] = [
  { cle: 'nom', titre: 'Nom', texte: ({ nom }) => nom },
  {
    cle: 'montant',
    titre: 'Montant',
    texte: ({ montant }) => montant.toFixed(2),
    tableur: ({ montant }) => montant.toFixed(2).replace('.', ','),
  },
  { cle: 'etat', titre: 'État', texte: () => FAIT },
];

describe('une colonne', () => {
  it('dit les mots de son étiquette', () => {
    expect(COLONNES.map((colonne) => wordsOf(colonne, { nom: 'a', montant: 1 }))).toEqual([
      'a',
      '1.00',
      'Fait',
    ]);
  });

  it('ne se compile pas sans ce qu’elle dit', () => {
    // @ts-expect-error nothing would be shown
    const muette: Colonne<Ligne> = { cle: 'nom', titre: 'Nom' };
    // @ts-expect-error a list could not search in it
    const nonCherchable: ColonneTexte<Ligne> = { cle: 'nom', titre: 'Nom', aspect: ['machine'] };
    // @ts-expect-error no heading
    const sansTitre: Colonne<Ligne> = { cle: 'nom', texte: ({ nom }) => nom };
    expect([muette, nonCherchable, sansTitre]).toHaveLength(3);
  });
});

describe('toTableur', () => {
  it('écrit les titres, puis chaque ligne comme un tableur la lit', () => {
    expect(toTableur(COLONNES, [{ nom: 'a', montant: 1.5 }])).toEqual([
      ['Nom', 'Montant', 'État'],
      ['a', '1,50', 'Fait'],
    ]);
  });
});
