import { describe, expect, it } from 'vitest';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { choixDePlaces, listPlaces } from './choix-champs.ts';
import { giveConstante, linkColonne, listDoublons } from './lier.ts';
import {
  readCorrespondance,
  readGardees,
  writeCorrespondance,
} from '#domain/tableur/lire-correspondance.ts';
import { reprendreSur } from '#domain/tableur/retrouver.ts';

const RPPS = '/lignesImport/*/beneficiaires/medecinsLiberaux/*/RPPS';
const PIECES = '/lignesImport/*/piecesJustificatives';
const SCENARIO = '/lignesImport/*/scenarioInstallation';
const CORRESPONDANCE: Correspondance = {
  ...{ formulaire: 'img-ris-va2.solde', entete: 1, cle: 2 },
  colonnes: [
    { colonne: 0, titre: 'RPPS', chemin: RPPS },
    { colonne: 2, titre: 'Dossier', chemin: '/lignesImport/*/numeroASP' },
  ],
  constantes: [{ chemin: '/siret', texte: '13000637200010' }],
};

const feuille = (titres: readonly string[]) => ({
  ...{ nom: 'F', cachee: false, rangees: [titres], largeur: titres.length },
  ...{ rangeesCachees: [], colonnesCachees: [], remarques: [] },
});

describe('lier', () => {
  it('lie, remplace et délie une colonne, dans leur ordre', () => {
    const liee = linkColonne(CORRESPONDANCE, { colonne: 1, titre: 'R', chemin: RPPS }, null);
    expect(liee.colonnes.map(({ colonne }) => colonne)).toEqual([0, 1, 2]);
    expect(listDoublons(liee, () => false)).toEqual([RPPS]);
    expect(listDoublons(liee, (chemin) => chemin === RPPS)).toEqual([]);
    const deliee = linkColonne(liee, { colonne: 0, titre: 'RPPS', chemin: '' }, null);
    expect(listDoublons(deliee, () => false)).toEqual([]);
  });
  it('dit ce que tient une balise que le formulaire ne décrit pas, et rien des autres', () => {
    const avant: Correspondance = { ...CORRESPONDANCE, formulaire: 'img-ris-va2.avance' };
    const lue = {
      ...feuille(['Autre', 'RPPS']),
      rangees: [
        ['Autre', 'RPPS'],
        ['oui', '1'],
        ['', ''],
      ],
    };
    const ouverte = `${SCENARIO}/isAutre`;
    const liee = linkColonne(avant, { colonne: 0, titre: 'Autre', chemin: ouverte }, lue);
    expect(liee.colonnes[0]).toEqual({
      colonne: 0,
      titre: 'Autre',
      chemin: ouverte,
      genre: 'booleen',
    });
    const connue = linkColonne(avant, { colonne: 1, titre: 'RPPS', chemin: RPPS }, lue);
    expect(connue.colonnes[1]).toEqual({ colonne: 1, titre: 'RPPS', chemin: RPPS });
  });
  it('donne, remplace et retire une valeur pour tout le fichier', () => {
    const donnee = giveConstante(CORRESPONDANCE, '/siret', '2');
    expect(donnee.constantes).toEqual([{ chemin: '/siret', texte: '2' }]);
    expect(giveConstante(donnee, '/siret', '').constantes).toEqual([]);
  });
});

describe('les places offertes', () => {
  it('sont celles du formulaire, les éléments d’une liste aussi par leur rang', () => {
    const places = listPlaces('img-ris-va2.solde', [`${PIECES}/4/nomFichier`]);
    const chemins = places.map(({ chemin }) => chemin);
    expect(chemins).toContain(`${PIECES}/*/nomFichier`);
    expect(chemins).toContain(`${PIECES}/5/nomFichier`);
    expect(chemins).not.toContain(`${PIECES}/6/nomFichier`);
    expect(new Set(chemins).size).toBe(chemins.length);
  });
  it('comptent les balises d’un bloc ouvert, une fois, dans leur groupe', () => {
    const pris = [`${SCENARIO}/isAutre`, `${SCENARIO}/isAutre`, '/lignesImport/*/numeroASP'];
    const places = listPlaces('img-ris-va2.avance', pris);
    expect(places.filter(({ titre }) => titre === 'isAutre')).toHaveLength(1);
    const choix = choixDePlaces('img-ris-va2.avance', places);
    expect(choix.find(({ valeur }) => valeur === `${SCENARIO}/isAutre`)).toEqual({
      valeur: `${SCENARIO}/isAutre`,
      nom: 'isAutre',
      groupe: 'Scénario d’installation',
    });
  });
  it('sont groupées : aucun groupe ne revient', () => {
    const groupes = choixDePlaces('img-ris-va2.solde', listPlaces('img-ris-va2.solde', []))
      .map(({ groupe }) => groupe)
      .filter((groupe, rang, tous) => groupe !== tous[rang - 1]);
    expect(new Set(groupes).size).toBe(groupes.length);
  });
});

describe('une correspondance gardée', () => {
  it('revient d’un fichier telle quelle', () => {
    const gardee = { nom: 'Export', correspondance: CORRESPONDANCE };
    expect(readCorrespondance(writeCorrespondance(gardee))).toEqual({ ...gardee, inconnues: [] });
    expect(readGardees(JSON.stringify([gardee, { nom: 'x' }, 3]))).toEqual([gardee]);
  });
  it.each([
    ['un JSON de demandes', '{"lignesImport":[]}'],
    ['un texte', 'bonjour'],
    [
      'un formulaire inconnu',
      writeCorrespondance({
        nom: 'a',
        correspondance: { ...CORRESPONDANCE, formulaire: 'x' as never },
      }),
    ],
    [
      'un rang qui n’en est pas un',
      writeCorrespondance({ nom: 'a', correspondance: { ...CORRESPONDANCE, cle: -1 } }),
    ],
  ])('n’est pas lue dans %s', (_, texte) => {
    expect(readCorrespondance(texte)).toBeNull();
    expect(readGardees(texte)).toEqual([]);
  });
  it('retrouve ses colonnes par leur titre, et laisse celles qui manquent', () => {
    expect(reprendreSur(feuille(['Dossier', 'Nom', 'RPPS']), CORRESPONDANCE)).toMatchObject({
      cle: 0,
      colonnes: [
        { colonne: 2, titre: 'RPPS' },
        { colonne: 0, titre: 'Dossier' },
      ],
    });
    expect(reprendreSur(feuille(['RPPS']), CORRESPONDANCE)).toMatchObject({
      cle: null,
      colonnes: [{ colonne: 0, titre: 'RPPS' }],
      constantes: CORRESPONDANCE.constantes,
    });
  });
  it.each([
    ['des espaces', [['  RPPS', 'Nom', 'Dossier  ']]],
    ['une autre casse, un accent, une espace insécable', [['Rpps', 'Nom', 'Dossîer\u00a0']]],
    ['un saut de ligne', [['RPPS\n', 'Nom', 'Dossier']]],
    ['un titre au-dessus', [['Export de mars'], [], ['RPPS', 'Nom', 'Dossier']]],
  ])('retrouve ses colonnes malgré %s', (_, rangees) => {
    const autre = { ...feuille([]), rangees, largeur: 3 };
    const reprise = reprendreSur(autre, CORRESPONDANCE);
    expect(reprise.colonnes.map(({ colonne }) => colonne)).toEqual([0, 2]);
    expect([reprise.cle, reprise.entete]).toEqual([2, rangees.length]);
  });
  it('ne se trompe pas entre deux titres que seule la casse distingue', () => {
    const colonnes = CORRESPONDANCE.colonnes.map((liee) => ({ ...liee, titre: 'Dossier' }));
    const [premiere, seconde] = colonnes;
    if (!premiere || !seconde) throw new Error('sans colonnes');
    const voulue = { ...CORRESPONDANCE, colonnes: [premiere, { ...seconde, titre: 'DOSSIER' }] };
    const { colonnes: lues } = reprendreSur(feuille(['DOSSIER', 'Dossier']), voulue);
    expect(lues.map(({ colonne }) => colonne)).toEqual([1, 0]);
  });
  it.each([
    `${PIECES}/1000000/nomFichier`,
    '/lignesImport/*/__proto__/pollue',
    '/lignesImport/*/__proto__',
    '/lignesImport/*/numLigne',
    '/lignesImport/3/numeroASP',
    '/lignesImport',
    '/lignesImport/*',
    '/lignesImport/*/facture',
    'nimporte',
    `${SCENARIO}${'/x'.repeat(20_000)}`,
  ])('n’a pas de colonne pour %j', (chemin) => {
    const colonnes = [{ colonne: 0, titre: 'A', chemin }, ...CORRESPONDANCE.colonnes];
    const constantes = [{ chemin, texte: 'x' }, ...CORRESPONDANCE.constantes];
    const ecrite = { ...CORRESPONDANCE, colonnes, constantes };
    const lue = readCorrespondance(writeCorrespondance({ nom: 'x', correspondance: ecrite }));
    expect(lue).toEqual({ nom: 'x', correspondance: CORRESPONDANCE, inconnues: [chemin] });
  });
  it('garde une balise d’un bloc ouvert, et un élément par son rang', () => {
    const chemins = [`${SCENARIO}/isAutre`, `${PIECES}/7/nomFichier`];
    const colonnes = chemins.map((chemin, colonne) => ({ colonne, titre: chemin, chemin }));
    const correspondance: Correspondance = {
      ...{ ...CORRESPONDANCE, formulaire: 'img-ris-va2.avance' },
      ...{ colonnes, constantes: [] },
    };
    expect(readCorrespondance(writeCorrespondance({ nom: 'x', correspondance }))).toMatchObject({
      ...{ correspondance, inconnues: [] },
    });
  });
  it('d’un tableau sans titres garde les rangs', () => {
    const sansTitre = { ...CORRESPONDANCE, entete: 0 };
    const cleSeule = { ...CORRESPONDANCE, cle: 9, titreCle: 'Dossier' };
    expect(reprendreSur(feuille(['RPPS', 'Dossier']), cleSeule).cle).toBe(1);
    expect(reprendreSur(feuille(['RPPS']), cleSeule).cle).toBeNull();
    expect(reprendreSur(feuille(['1']), sansTitre).colonnes).toMatchObject([{ colonne: 0 }]);
  });
});
