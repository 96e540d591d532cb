import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonnes, compareStructures } from './noms.ts';

describe('compareStructures', () => {
  it.each([
    ['Clinique des Érables', 'CLINIQUE LES ERABLES'],
    ['Clinique des Erabels', 'CLINIQUE LES ERABLES'],
    ['Polyclinique St Fictif', 'POLYCLINIQUE SAINT FICTIF'],
    ['CHUF', 'CENTRE HOSPITALIER UNIVERSITAIRE FICTIF'],
    ['Imagerie du Val Fictif (site nord)', 'SELARL IMAGERIE VAL FICTIF'],
    ['Clinique', 'CLINIQUE CONVERSE'],
    ['—', 'CLINIQUE'],
  ])('trouve « %s » près de « %s »', (nom, connu) => {
    expect(compareStructures(nom, [connu])).toBeNull();
  });

  it.each([
    ['Clinique Converse', 'CLINIQUE ALPESTRE', 'aucun mot propre en commun'],
    ['Centre des Érables', 'CENTRE DU LAC', 'aucun mot propre en commun'],
    ['Résidence du grand lac bleu', 'RESIDENCE LAC NOIR CHATEAU', 'en commun, seulement « lac »'],
  ])('dit « %s » éloigné de « %s » : %s', (nom, connu, raison) => {
    expect(compareStructures(nom, [connu])).toEqual({ raison });
  });

  it('suffit d’un des noms, et ne compare à rien sans nom', () => {
    expect(compareStructures('Les Érables', ['CENTRE DU LAC', 'LES ERABLES'])).toBeNull();
    expect(compareStructures('Les Érables', [])).toBeNull();
  });
});

describe('comparePersonnes', () => {
  it.each([
    ['FICTIF', 'FICTIF Ada'],
    ['Dr Ada Fictif', 'FICTIF Ada'],
    ['Jean-Pierre FICTIF', 'FICTIF Jean'],
    ['Mme FICTIF-EXEMPLE Ada', 'FICTIF Ada'],
  ])('trouve « %s » près de « %s »', (nom, connu) => {
    expect(comparePersonnes(nom, [connu])).toBeNull();
  });

  it('ne se contente pas d’un prénom', () => {
    expect(comparePersonnes('Ada EXEMPLE', ['FICTIF Ada'])).toEqual({
      raison: 'en commun, seulement « ada »',
    });
  });
});

it('un nom n’est jamais éloigné de lui-même', () => {
  fc.assert(
    fc.property(fc.string(), (nom) => {
      expect(compareStructures(nom, [nom])).toBeNull();
      expect(comparePersonnes(nom, [nom])).toBeNull();
    }),
  );
});
