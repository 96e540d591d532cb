import { CALENDRIER_VAGUE_2 } from '../../sons/echeances.ts';
import type { Citation } from '../../sources.ts';
import type { Exercice } from '../exercice.ts';
import { JOUR, TOUT_OU_RIEN } from './fichiers.ts';

const AVANCE_DECIDEE: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, « Cas des demandes incomplètes – identifier la situation »',
  extrait: 'dernier avenant de l’avance est à l’état DECIDE',
};

const DEUX = ['FINIMG013707', 'FINIMG013622'];

export const LIGNE_DE_TROP: Exercice = {
  id: 'ligne-de-trop',
  titre: 'La demande de trop',
  niveau: 'expert',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Ce fichier demande trois soldes RIS et le portail le rejette tout entier, alors que sa forme est juste. Trouvez la demande qui ne peut pas aboutir, retirez-la, et faites accepter les deux autres en tenant compte de l’état du portail ; puis importez-les.',
  sources: [TOUT_OU_RIEN, AVANCE_DECIDEE],
  indices: [
    {
      texte:
        'Ce n’est pas le fichier qui est faux : regardez ce que sont devenues les trois avances dans « Gérer mes demandes de financement ».',
      sources: [],
    },
    {
      texte:
        'Un solde n’est possible que si l’avance est décidée et payée : l’une des trois est annulée.',
      sources: [AVANCE_DECIDEE],
    },
    {
      texte:
        'Simulez depuis « Importer des demandes », ou cochez l’état du portail dans « Simuler un JSON » : sans lui, ce point ne peut pas être vérifié.',
      sources: [],
    },
  ],
  fichiers: [
    {
      type: 'soldes',
      nom: 'RIS-demande-de-trop',
      dossiers: ['FINIMG013707', 'FINIMG013598', 'FINIMG013622'],
      retouches: [],
    },
  ],
  criteres: [
    {
      type: 'fichier',
      formulaire: 'img-ris-va2.solde',
      dossiers: DEUX,
      exige: 'valide',
      sans: [],
    },
    ...DEUX.map((numeroASP) => ({
      type: 'statut' as const,
      numeroASP,
      avenant: 1,
      statuts: ['incomplete' as const, 'en-cours' as const],
    })),
  ],
};

const FERMETURE_RIS: Citation = {
  ...CALENDRIER_VAGUE_2,
  extrait: '22/09/2027 à 12h00 : date limite de dépôt des demandes de solde pour le SONS RIS.',
};

export const DERNIERE_MINUTE: Exercice = {
  id: 'derniere-minute',
  titre: 'La dernière minute',
  niveau: 'expert',
  jeu: 'imagerie',
  horloge: '2027-09-22T12:00',
  consigne:
    'Il est 12h00, le 22/09/2027, et le portail ne prend plus le solde RIS que vous alliez importer. Trouvez jusqu’à quelle minute il l’aurait pris, revenez-y avec l’horloge de la simulation, et importez le fichier.',
  sources: [FERMETURE_RIS],
  indices: [
    {
      texte: 'La date limite est donnée avec son heure : à 12h00, la fenêtre est fermée.',
      sources: [FERMETURE_RIS],
    },
    {
      texte: 'Réglez l’horloge au 22/09/2027 à 11h59, simulez, puis importez sans attendre.',
      sources: [],
    },
  ],
  fichiers: [
    {
      type: 'soldes',
      nom: 'RIS-derniere-minute',
      dossiers: ['FINIMG013594'],
      // Realised before the last day that the calendar gives, 09/06/2027.
      retouches: [
        {
          avant: '"dateRealisationPrestation": "26/08/2027"',
          apres: '"dateRealisationPrestation": "01/06/2027"',
        },
      ],
    },
  ],
  criteres: [
    {
      type: 'statut',
      numeroASP: 'FINIMG013594',
      avenant: 1,
      statuts: ['incomplete', 'en-cours'],
    },
  ],
};
