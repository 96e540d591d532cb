import { describe, expect, it } from 'vitest';
import type { Attendu, ZipReport, EntreeReport, PiecesReport } from '#domain/pieces-report.ts';
import { piecesSentence } from './phrase.ts';
import { describeContenu, wordEntree } from './textes.ts';

const PRESENT: Attendu = {
  rang: 0,
  document: {
    numLigne: 1,
    chemin: '/lignesImport/0/piecesJustificatives/0',
    nomFichier: 'relevé.pdf',
    typeFichier: 'FACTURE',
    formatFichier: 'PDF',
    libelleType: 'Copie de la facture',
  },
  etat: 'present',
  entrees: [{ zip: 0, rang: 0 }],
  cause: null,
  raison: null,
  copiesIdentiques: false,
};

const ENTREE: EntreeReport = {
  rang: 0,
  nom: 'relevé.pdf',
  taille: 10,
  nature: 'piece',
  role: 'attendue',
  attendus: [0],
  type: 'pdf',
  integrite: 'ok',
  contenu: null,
  severite: null,
};

const RAPPORT = {
  profilZip: 'etroit',
  avecJson: true,
  attendus: [],
  zips: [],
  constats: [],
  tus: {},
  controles: {},
  verdict: 'complet',
  provisoire: false,
  phrasePortail: null,
} as const;

function sentence(verdict: PiecesReport['verdict'], ...etats: Attendu['etat'][]): string {
  return piecesSentence({
    ...RAPPORT,
    avecJson: etats.length > 0,
    attendus: etats.map((etat, rang) => ({ ...PRESENT, rang, etat })),
    verdict,
  });
}

describe('la phrase du verdict des pièces', () => {
  it.each([
    [sentence('complet', 'present'), 'Le document attendu est là, sous son nom exact'],
    [
      sentence('complet', 'present', 'present'),
      'Les 2 documents attendus sont là, sous leur nom exact',
    ],
    [sentence('incomplet', 'present', 'manquant'), 'Il manque un document sur 2'],
    [sentence('incomplet', 'manquant', 'manquant'), 'Il manque 2 documents sur 2'],
    [
      sentence('non-conforme', 'present', 'autre-nom'),
      'Au moins une règle du portail n’est pas respectée ; sous leur nom exact : 1 sur 2 documents attendus',
    ],
    [
      sentence('illisible', 'inutilisable', 'inutilisable', 'present'),
      '2 documents sur 3 sont inutilisables',
    ],
    [sentence('non-conforme'), 'Au moins une règle du portail n’est pas respectée'],
  ])('« %s »', (phrase, attendue) => {
    expect(phrase).toBe(attendue);
  });
});

it('la phrase d’un zip illisible dit ce qui reste à y chercher', () => {
  const zip: ZipReport = {
    nom: 'a.zip',
    taille: 9,
    refus: { regle: 'zip-tronque', motif: 'Coupé.' },
    verdict: 'non-conforme',
    entrees: [],
  };
  const attendus = [{ ...PRESENT, rang: 0, etat: 'pas-lu' as const }];
  const report = { ...RAPPORT, verdict: 'illisible' as const, attendus };
  expect(piecesSentence({ ...report, zips: [zip] })).toBe(
    'Le zip ne peut pas être lu : 1 document reste à y chercher',
  );
  expect(piecesSentence({ ...report, zips: [zip, zip, { ...zip, refus: null }] })).toBe(
    '2 zips sur 3 ne peuvent pas être lus : 1 document reste à y chercher',
  );
});

describe('le verdict d’une entrée', () => {
  it.each([
    [{}, 'Conforme'],
    [{ role: 'a-renommer' }, 'À renommer'],
    [{ role: 'a-renommer', severite: 'bloquant' }, 'Refusé'],
    [{ role: 'superflue', nature: 'dossier', severite: 'avertissement' }, 'Dossier'],
    [{ role: 'superflue', nature: 'systeme' }, 'Superflu'],
    [{ role: 'inattendue' }, 'Pas dans le JSON'],
    [{ severite: 'avertissement' }, 'À vérifier'],
  ] as const)('%j : « %s »', (partiel, mot) => {
    expect(wordEntree({ ...ENTREE, ...partiel }).mot).toBe(mot);
  });

  it('dit les pages, les dimensions et le défaut du contenu', () => {
    const contenu = {
      pages: 2,
      largeur: null,
      hauteur: null,
      nature: null,
      defaut: 'La fin manque.',
    };
    expect(describeContenu({ ...ENTREE, contenu })).toBe('2 pages · La fin manque.');
  });
});
