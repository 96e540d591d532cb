import { describe, expect, it } from 'vitest';
import {
  SANS_FILTRE,
  countBySeverite,
  filterFindings,
  groupByCause,
  sortCauses,
  groupByLigne,
  rankFindings,
  toggleIn,
  worstSeverite,
} from './findings.ts';
import { unConstat } from '#test-support/reports.ts';

const duFichier = unConstat({ numLigne: null, controle: 'siret-cle', severite: 'avertissement' });
const deLaDeux = unConstat({ numLigne: 2, severite: 'information', controle: 'facture-zero' });
const deLaUne = unConstat({ numLigne: 1 });
const encoreLaUne = unConstat({ numLigne: 1, valeur: 'Médecine', phase: 'aide' });
const tous = [deLaUne, deLaDeux, duFichier, encoreLaUne];

describe('compter', () => {
  it('compte chaque gravité, et la somme fait la liste', () => {
    const comptes = countBySeverite(tous);
    expect(comptes).toEqual({ bloquant: 2, avertissement: 1, information: 1, indetermine: 0 });
  });
  it('retient la pire gravité', () => {
    expect(worstSeverite([deLaDeux, duFichier])).toBe('avertissement');
  });
});

describe('filtrer', () => {
  it('sans filtre, rend la liste entière', () => {
    expect(filterFindings(tous, SANS_FILTRE)).toBe(tous);
  });
  it('garde les gravités choisies', () => {
    const severites = new Set(['information', 'avertissement'] as const);
    expect(filterFindings(tous, { ...SANS_FILTRE, severites })).toEqual([deLaDeux, duFichier]);
  });
  it('garde la phase choisie', () => {
    expect(filterFindings(tous, { ...SANS_FILTRE, phase: 'aide' })).toEqual([encoreLaUne]);
  });
  it('cherche sans tenir compte des accents ni de la casse', () => {
    const filtres = { ...SANS_FILTRE, recherche: 'MEDECINE' };
    expect(filterFindings(tous, filtres)).toEqual([encoreLaUne]);
  });
  it('demande tous les mots', () => {
    const filtres = { ...SANS_FILTRE, recherche: 'zero médecine' };
    expect(filterFindings(tous, filtres)).toEqual([]);
  });
  it('trouve une demande par son numéro', () => {
    const filtres = { ...SANS_FILTRE, recherche: 'demande 2' };
    expect(filterFindings(tous, filtres)).toEqual([deLaDeux]);
  });
});

describe('grouper', () => {
  it('par demande : le fichier d’abord, puis l’ordre du texte', () => {
    const groupes = groupByLigne(tous, []);
    expect(groupes.map(({ cle }) => cle)).toEqual(['fichier', 'demande-1', 'demande-2']);
    expect(groupes[1]?.constats).toEqual([deLaUne, encoreLaUne]);
  });
  it('par cause : le plus grave d’abord, puis le plus fréquent', () => {
    const memeCause = [deLaUne, unConstat({ numLigne: 3, chemin: '/lignesImport/2/VA' })];
    const seul = unConstat({ chemin: '/lignesImport/0/facture' });
    const groupes = groupByCause(sortCauses([duFichier, seul, ...memeCause, deLaDeux]));
    expect(groupes.map(({ constats }) => constats)).toEqual([
      memeCause,
      [seul],
      [duFichier],
      [deLaDeux],
    ]);
  });
  it('par cause : de deux fautes aussi fréquentes, celle qui a sa correction vient d’abord', () => {
    const correction = { debut: 0, fin: 6, avant: '"rpps"', texte: '"RPPS"', sure: true };
    const manque = unConstat({ args: { balise: 'RPPS' } });
    const malNommee = unConstat({ controle: 'balise-prevue', correction });
    const causes = sortCauses([manque, malNommee]);
    expect(causes.map(({ premier }) => premier)).toEqual([malNommee, manque]);
  });
  it('par cause : ce que le portail ne dirait qu’au tour suivant vient après', () => {
    const suivant = [1, 2].map((numLigne) =>
      unConstat({ numLigne, chemin: `/lignesImport/${numLigne}/facture`, prochainTour: true }),
    );
    const groupes = groupByCause(sortCauses([...suivant, deLaUne]));
    expect(groupes.map(({ constats }) => constats)).toEqual([[deLaUne], suivant]);
  });
  it('par cause : ce qui n’a pas pu être vérifié tient ensemble, à la fin', () => {
    const doutes = ['avance-decidee-et-payee', 'enrolement-valide'].map((controle) =>
      unConstat({ controle, severite: 'indetermine', numLigne: null }),
    );
    const groupes = groupByCause(sortCauses([...doutes, deLaUne]));
    expect(groupes.map(({ type, constats }) => [type, constats])).toEqual([
      ['cause', [deLaUne]],
      ['non-verifie', doutes],
    ]);
  });
  it('ne perd aucun constat', () => {
    const total = groupByLigne(tous, []).flatMap(({ constats }) => constats);
    expect(total).toHaveLength(tous.length);
  });
});

describe('le fichier entier', () => {
  it('passe après les demandes quand rien n’y demande d’agir', () => {
    const discret = unConstat({ numLigne: null, severite: 'indetermine' });
    const groupes = groupByLigne([discret, deLaUne], []);
    expect(groupes.map(({ cle }) => cle)).toEqual(['demande-1', 'fichier']);
  });
});

describe('parcourir', () => {
  it('donne le rang de chaque constat', () => {
    expect(rankFindings(tous).get(duFichier)).toBe(2);
  });
  it('met une gravité dans le filtre, puis l’en retire, sans toucher à l’ancien', () => {
    const vide = new Set<string>();
    const un = toggleIn(vide, 'bloquant');
    expect([...un]).toEqual(['bloquant']);
    expect(toggleIn(un, 'bloquant').size).toBe(0);
    expect(vide.size).toBe(0);
  });
});
