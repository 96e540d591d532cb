import { describe, expect, it } from 'vitest';
import { unConstat } from '#test-support/reports.ts';
import { filterFindings, SANS_FILTRE } from './findings.ts';
import { readReperes } from './recherche.ts';

const ligne = (numLigne: number, numeroASP: string, siren: string) => ({
  index: numLigne - 1,
  numLigne,
  etat: 'ko' as const,
  numeroASP,
  numeroEditeur: `0030${numLigne}`,
  bloc: {
    beneficiaires: {
      medecinsLiberaux: [{ RPPS: '11100134720', AM: ['711708968'], sirenClient: siren }],
      Etablissements: [
        { nomStructure: 'Clinique des Érables', finessGeo: [`01000000${numLigne}`] },
      ],
    },
    piecesJustificatives: [{ nomFichier: 'facture-clinique.pdf' }],
  },
});
const lignes = [ligne(1, 'FINIMG020000', '430244160'), ligne(2, 'FINIMG020002', '552100554')];
const texte = JSON.stringify({ lignesImport: lignes.map(({ bloc }) => bloc) });
const reperes = () => readReperes({ lignes, texte });

const libelle = 'Une faute.';
const place = (numero: number, colonne = 5) => ({ ligne: numero, colonne, debut: 0, fin: 1 });
const [un, deux, trente, fichier] = [
  unConstat({ libelle, numLigne: 1, chemin: '/lignesImport/0/VA', position: place(9) }),
  unConstat({
    libelle,
    chemin: '/lignesImport/1/facture',
    numLigne: 2,
    valeur: '1502,01',
    position: place(99, 12),
  }),
  unConstat({ libelle, chemin: '/lignesImport/1/facture', numLigne: 30, position: place(990) }),
  unConstat({
    libelle,
    chemin: '/lignesImport/1/facture',
    numLigne: null,
    controle: 'siret-cle',
    position: place(3),
  }),
];
const tous = [un, deux, trente, fichier];

const chercher = (recherche: string) =>
  filterFindings(tous, { ...SANS_FILTRE, recherche }, reperes);

describe('la recherche d’un constat', () => {
  it.each([
    ['n° ASP', 'FINIMG020002', [deux]],
    ['début de n° ASP', 'finimg0200', [un, deux]],
    ['n° éditeur', '00302', [deux]],
    ['SIREN', '430244160', [un]],
    ['début de SIREN', '552100', [deux]],
    ['n° AM', '711708968', [un, deux]],
    ['nom', 'érables', [un, deux]],
    ['balise', 'VA', [un]],
    ['chemin', 'facture', [deux, trente, fichier]],
    ['valeur', '1502,01', [deux]],
  ])('trouve par %s', (_, recherche, attendus) => {
    expect(chercher(recherche)).toEqual(expect.arrayContaining(attendus));
    expect(chercher(recherche)).toHaveLength(attendus.length);
  });

  it.each([
    ['demande 3', []],
    ['demande 30', [trente]],
    ['Demande n° 2', [deux]],
    ['ligne 99', [deux]],
    ['ligne 9', [un]],
    ['ligne 99, colonne 12', [deux]],
    ['ligne 99, colonne 1', []],
    ['demande 2 FINIMG020002', [deux]],
    ['demande 1 1502', []],
    ['demande', [un, deux, trente]],
  ])('« %s » dit ce lieu et pas un autre', (recherche, attendus) => {
    expect(chercher(recherche)).toEqual(attendus);
  });

  it('trouve une phrase du portail, qui dit « ligne » d’une demande', () => {
    const manque = unConstat({
      numLigne: 1,
      libelle: 'La balise VA est absente de la ligne 1.',
      position: place(44),
    });
    const filtres = { ...SANS_FILTRE, recherche: 'absente de la ligne 1' };
    expect(filterFindings([manque, deux], filtres, reperes)).toEqual([manque]);
  });

  it('ne prend pas un petit nombre pour le milieu d’un numéro', () => {
    expect(chercher('552')).toEqual([]);
  });

  it('ne prend pas le nom d’une pièce, que chaque demande a, pour le sien', () => {
    expect(chercher('facture-clinique')).toEqual([]);
  });

  it('se contente des numéros du rapport quand le texte n’est pas du JSON', () => {
    const perdus = () => readReperes({ lignes, texte: texte.slice(1) });
    const filtres = { ...SANS_FILTRE, recherche: 'FINIMG020002' };
    expect(filterFindings(tous, filtres, perdus)).toEqual([deux]);
  });
});
