import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { unConstat } from '#test-support/reports.ts';
import { groupCauses, sayPlaces, summarizeCauses, titleOf } from './causes.ts';
import type { Finding } from './report.ts';

const uneDate = (rang: number, date: string, conseil = ` Écrivez « ${date} ».`) =>
  unConstat({
    controle: 'date-jj-mm-aaaa',
    numLigne: rang + 1,
    chemin: `/lignesImport/${rang}/facture/dateEditionFacture`,
    libelle: `Le champ dateEditionFacture, dans le bloc facture de la ligne ${rang + 1}, doit être une date au format JJ/MM/AAAA.`,
    args: { balise: 'dateEditionFacture', trouve: `le texte « 2026-0${rang}-15 »`, conseil },
  });

const combien = (constats: readonly Finding[]) =>
  groupCauses(constats).map((cause) => cause.constats.length);

describe('une cause', () => {
  it('rassemble la même faute de demandes différentes, quelles que soient leurs valeurs', () => {
    expect(combien([uneDate(0, '15/02/2026'), uneDate(1, '01/12/2025')])).toEqual([2]);
  });

  it('sépare ce qu’il faut faire, ce qui a été trouvé, la balise, la règle et la gravité', () => {
    const une = uneDate(0, '15/02/2026');
    const autres = [
      uneDate(1, '15/02/2026', ' Retirez l’espace.'),
      unConstat({ ...une, args: { ...une.args, trouve: 'le nombre 46068' } }),
      unConstat({ ...une, chemin: '/lignesImport/0/commande/dateEditionFacture' }),
      unConstat({ ...une, controle: 'date-du-calendrier' }),
      unConstat({ ...une, severite: 'avertissement' }),
    ];
    expect(combien([une, ...autres])).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('sépare deux balises qui manquent au même bloc', () => {
    const manque = (balise: string) => unConstat({ args: { balise } });
    expect(combien([manque('VA'), manque('facture'), manque('VA')])).toEqual([2, 1]);
  });

  it('tient pour une même faute vrai et faux, 12 et 1 250,00', () => {
    const conseil = (texte: string) => unConstat({ args: { conseil: ` Écrivez ${texte}.` } });
    expect(combien([conseil('true'), conseil('false')])).toEqual([2]);
    expect(combien([conseil('12'), conseil('1 250,00')])).toEqual([2]);
  });

  it('est une partition dans l’ordre du fichier', () => {
    const unRang = fc.nat(3);
    fc.assert(
      fc.property(fc.array(fc.tuple(unRang, unRang)), (paires) => {
        const constats = paires.map(([rang, quoi]) =>
          uneDate(rang, '15/02/2026', ` ${'a'.repeat(quoi)}`),
        );
        const causes = groupCauses(constats);
        expect(new Set(causes.flatMap((cause) => cause.constats))).toEqual(new Set(constats));
        expect(causes.reduce((total, cause) => total + cause.constats.length, 0)).toBe(
          constats.length,
        );
        expect(new Set(causes.map(({ cle }) => cle)).size).toBe(causes.length);
        const premiers = causes.map(({ premier }) => constats.indexOf(premier));
        expect(premiers).toEqual(premiers.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('ses mots', () => {
  it('ne gardent que ce qui est commun', () => {
    const [cause] = groupCauses([uneDate(0, '15/02/2026'), uneDate(8, '16/02/2026')]);
    expect(cause && titleOf(cause, {})).toBe(
      'Le champ dateEditionFacture, dans le bloc facture de la ligne …, doit être une date au format JJ/MM/AAAA.',
    );
  });

  it('finissent par « … », sans point, quand leur fin diffère', () => {
    const manque = (numLigne: number) =>
      unConstat({ numLigne, libelle: `La balise VA est manquante dans la ligne ${numLigne}.` });
    const [cause] = groupCauses([manque(1), manque(2)]);
    expect(cause && titleOf(cause, {})).toBe('La balise VA est manquante dans la ligne …');
  });

  it('sont ceux de la règle et de la balise quand les phrases n’ont pas la même forme', () => {
    const constats = [unConstat(), unConstat({ libelle: 'La balise VA manque.' })];
    const [cause] = summarizeCauses({ constats, controles: {} });
    expect(cause?.libelle).toBe('balise-presente : VA');
  });

  it.each([
    [[1], 'demande 1'],
    [[2, 1], 'demandes 1 et 2'],
    [[1, 2, 3, 3, 7, 9, 10, 11], 'demandes 1 à 3, 7 et 9 à 11'],
    [
      [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23],
      'demandes 1, 3, 5, 7, 9, 11, 13, 15, 17, 19 et 2 autres',
    ],
  ])('disent les demandes %j', (numeros, dit) => {
    expect(sayPlaces(numeros.map((numLigne) => unConstat({ numLigne })))).toBe(dit);
  });

  it('disent les lignes du texte quand aucune demande ne porte la faute', () => {
    const a = (ligne: number) =>
      unConstat({ numLigne: null, position: { debut: 0, fin: 1, ligne, colonne: 1 } });
    expect(sayPlaces([a(4)])).toBe('ligne 4 du texte');
    expect(sayPlaces([a(4), a(9), unConstat({ numLigne: 2 })])).toBe(
      'demande 2, lignes 4 et 9 du texte',
    );
  });
});
