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

const UNICITE: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Règles d’unicité du financement RIS » et « … DRIMbox »',
};
const NUMERO_UNIQUE: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'page 21, tableau de suivi, « Numéro de dossier »',
  extrait: 'Ce numéro est unique.',
};
const UNE_FACTURE: Citation = {
  source: 'faq-industriels',
  endroit: 'une ou deux factures (les deux réunies dans un seul PDF, avec le total)',
};

/** Ids of the controls: a number and a SIREN of another demande, then the type of another piece. */
const RECOPIES = ['numero-asp-unique', 'siren-unique-par-commande', 'une-seule-facture'];
/** The first two are those that the others repeat. */
const CINQ = ['FINIMG013622', 'FINIMG013751', 'FINIMG013550', 'FINIMG013754', 'FINIMG013542'];

export const COPIE_COLLE: Exercice = {
  id: 'copie-colle',
  titre: 'Copié, collé',
  niveau: 'expert',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Chaque demande de ce fichier a été écrite en recopiant une autre, et trois recopies sont restées : un numéro de dossier, un bénéficiaire, un type de pièce. Rendez à chaque demande ce qui est à elle ; le portail et les autres champs le savent.',
  sources: [NUMERO_UNIQUE, UNICITE, UNE_FACTURE],
  indices: [
    {
      texte:
        'Le portail ne rejette pas tout : un SIREN demandé deux fois ne l’est qu’à l’instruction.',
      sources: [UNICITE],
    },
    {
      texte: 'Les noms des pièces répètent le numéro du dossier : ceux-là n’ont pas été recopiés.',
      sources: [NUMERO_UNIQUE],
    },
    {
      texte:
        'Le SIREN juste est celui de l’avance, dans « Gérer mes demandes de financement » ; une demande qui annonce deux factures a perdu sa VA.',
      sources: [UNE_FACTURE],
    },
  ],
  fichiers: [
    {
      type: 'soldes',
      nom: 'RIS-copie-colle',
      dossiers: CINQ,
      fautes: {
        graine: 'kalomitu',
        choix: RECOPIES.map((controle, rang) => ({ controle, demande: rang + 2 })),
      },
      retouches: [],
    },
  ],
  criteres: [
    {
      type: 'fichier',
      formulaire: 'img-ris-va2.solde',
      dossiers: CINQ,
      exige: 'accepte',
      sans: RECOPIES,
    },
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
