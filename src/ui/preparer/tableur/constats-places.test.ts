import { expect, it } from 'vitest';
import { unConstat, unReport } from '#test-support/reports.ts';
import { listCauses, sayDemande } from './constats-places.ts';

/** One demande, whose VA comes from column B. */
const fichier = (nom: string, ligne: number) => ({
  ...{ nom, texte: '{}', nombre: 1 },
  origines: {
    chemins: ['/VA'],
    debuts: Uint32Array.of(0, 3),
    cases: Uint32Array.of(0, ligne, 1),
    enveloppe: new Uint32Array(),
    lignes: Uint32Array.of(ligne),
  },
});

const juge = (...constats: ReturnType<typeof unConstat>[]) => ({
  fichier: new File([], 'a.json'),
  report: unReport({ constats }),
});

it('dit chaque faute une fois, avec ses cellules dans tous les fichiers, la plus grave d’abord', () => {
  const information = unConstat({
    ...{ controle: 'autre', severite: 'information', libelle: 'À relire.' },
    ...{ numLigne: null, chemin: '/siret' },
  });
  const causes = listCauses({
    preparation: {
      ...{
        dates: [],
        mentions: new Map(),
        recuperees: [],
        refusees: [],
        remarques: [],
        titres: ['', 'Date VA'],
      },
      fichiers: [fichier('a.json', 2), fichier('b.json', 202)],
    },
    juges: [juge(information, unConstat()), juge(unConstat())],
    correspondance: {
      ...{ formulaire: 'img-ris-va2.solde', entete: 1, cle: null, colonnes: [], constantes: [] },
    },
  });
  expect(
    causes.map(({ severite, places }) => [
      severite,
      places.map(({ place, rang }) => `${rang} ${place}`),
    ]),
  ).toEqual([
    ['bloquant', ['0 ligne 2, colonne Date VA (B)', '1 ligne 202, colonne Date VA (B)']],
    ['information', ['0 fichier entier']],
  ]);
});

it('nomme une demande par son numéro, et laisse « ligne » à la feuille', () => {
  expect(
    sayDemande('Le champ est absent dans le bloc VA de la ligne 12, et dans la ligne 1.'),
  ).toBe('Le champ est absent dans le bloc VA de la demande n° 12, et dans la demande n° 1.');
});
