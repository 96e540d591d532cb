import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS, type FormulaireId } from '../formulaires.ts';
import { titreDeMarque } from './marque.ts';
import { reconnaitre } from './reconnaitre.ts';
import { colonnesVierges } from './vierge.ts';

const feuille = (rangees: readonly (readonly string[])[]) => ({
  ...{ nom: 'F', cachee: false, rangees },
  largeur: Math.max(...rangees.map(({ length }) => length)),
  ...{ rangeesCachees: [], colonnesCachees: [], remarques: [] },
});
const titresOf = (id: FormulaireId) => colonnesVierges(id).map(({ titre }) => titre);

describe('reconnaitre', () => {
  it.each(FORMULAIRE_IDS)(
    '%s : ses titres le désignent, seul ou avec ceux qui ont les mêmes',
    (id) => {
      const { correspondance, rivaux } = reconnaitre(feuille([titresOf(id)]), null);
      expect([correspondance.formulaire, ...rivaux]).toContain(id);
    },
  );
  it('suit les n° ASP des cellules', () => {
    const titres = ['N° ASP', 'Date facture', 'Montant HT'];
    const lu = reconnaitre(feuille([titres, ['FINIMG013600', '01/02/2026', '10']]), null);
    expect([lu.correspondance.formulaire, ...lu.rivaux].every((id) => id.startsWith('img-'))).toBe(
      true,
    );
  });
  it('garde le formulaire choisi', () => {
    const lu = reconnaitre(feuille([['N° ASP'], ['FINIMG013600']]), 'bio-loinc.solde');
    expect(lu.correspondance.formulaire).toBe('bio-loinc.solde');
    expect(lu.rivaux).toEqual([]);
  });

  // Two forms with the same columns, of which the first would be taken.
  const JUMEAUX = ['hop-pfi-va1.solde', 'hop-pfi-va2.solde'] as const;
  const titres = titresOf(JUMEAUX[1]);

  it.each<[string, readonly (readonly string[])[]]>([
    ['à sa place', [[...titres, titreDeMarque(JUMEAUX[1])]]],
    [
      'déplacée, en capitales, des espaces autour',
      [[' FORMULAIRE DU CLASSEUR\u00a0: HOP-PFI-VA2.SOLDE ', ...titres]],
    ],
    ['sous un titre ajouté', [['Nos demandes'], [], [...titres, titreDeMarque(JUMEAUX[1])]]],
  ])('suit la marque du classeur vierge, %s', (_, rangees) => {
    const lu = reconnaitre(feuille(rangees), null);
    expect(lu).toMatchObject({ marque: JUMEAUX[1], rivaux: [] });
    expect(lu.correspondance.formulaire).toBe(JUMEAUX[1]);
    expect(lu.correspondance.colonnes).toHaveLength(titres.length);
  });
  it.each<[string, readonly (readonly string[])[], string]>([
    [
      'les colonnes vont mieux à un autre',
      [[...titresOf('img-ris-va2.solde'), titreDeMarque('hop-pfi-va2.solde')]],
      'img-ris-va2.solde',
    ],
    [
      'les n° ASP sont d’un autre couloir',
      [
        [...titres, titreDeMarque(JUMEAUX[1])],
        titres.map((titre) => (titre.includes('(numeroASP)') ? 'FINIMG013600' : '')),
      ],
      'img-',
    ],
  ])('ne la suit pas quand %s, et garde ce qu’elle dit', (_, rangees, voulu) => {
    const { correspondance, marque } = reconnaitre(feuille(rangees), null);
    expect(correspondance.formulaire).toContain(voulu);
    expect(marque).toBe('hop-pfi-va2.solde');
  });
  it.each([
    ['deux marques', JUMEAUX.map(titreDeMarque)],
    ['un formulaire inconnu', ['Formulaire du classeur : x.solde']],
  ])('%s ne disent rien', (_, marques) => {
    const { marque, rivaux } = reconnaitre(feuille([[...titres, ...marques]]), null);
    expect([marque, rivaux.length > 0]).toEqual([null, true]);
  });
});
