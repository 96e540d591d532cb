import { MENUS } from './menus.ts';
import type { Habillage, HabillageId, HabillageImport } from './habillage.ts';

const ETAPES_2022 = {
  fichierJson: '1 - Fichier JSON',
  simulation: 'a - Simulation',
  importation: 'b - Importation',
  pieces: '2 - Pièces jointes',
  recapitulatif: 'Recapitulatif',
} as const;

const IMPORT_2022: HabillageImport = {
  etapes: ETAPES_2022,
  champs: ['type', 'numeroAns', 'tauxTva', 'fichier'],
  asterisques: ['fichier'],
  nb: 'La simulation effectue des contrôles techniques sur les JSON. Elle ne présage en rien de la validation par les gestionnaires de l’ASP de la demande de financement.',
  recapitulatif: 'toujours',
  zip: 'large',
  reponse: 'fenetre',
};

const IMPORT_2026: HabillageImport = {
  etapes: {
    fichierJson: '1. Fichier JSON',
    simulation: '1.1. Simulation',
    importation: '1.2. Importation',
    pieces: '2. Pièces jointes',
    recapitulatif: 'Récapitulatif',
  },
  champs: ['numeroAns', 'type', 'tauxTva', 'fichier'],
  asterisques: ['numeroAns', 'type', 'tauxTva', 'fichier'],
  nb: 'La simulation effectue des contrôles techniques sur les JSON. Elle n’équivaut pas à validation de la demande de financement lors de son instruction ultérieure par l’ASP.',
  recapitulatif: 'toujours',
  zip: 'etroit',
  reponse: 'ecran',
};

/** The screenshot of 2022 is cut after the payment. */
const DEMANDES_2022 = [
  'dossier',
  'type',
  'numeroEditeur',
  'logiciel',
  'vague',
  'depot',
  'dateCommande',
  'statut',
  'paiement',
] as const;

const DEMANDES_2026 = [
  'dossier',
  'type',
  'numeroEditeur',
  'logiciel',
  'depot',
  'statut',
  'paiement',
  'denomination',
  'montant',
] as const;

/**
 * One row for each source with screens. What a source does not show is taken from the one before it in time, whose portal
 * is the nearest known.
 */
export const HABILLAGES: Readonly<Record<HabillageId, Habillage>> = {
  '2022': {
    source: 'le guide du dépôt de 2022 (vague 1)',
    menu: MENUS['2022'],
    accueil: { titre: null, boutons: [] },
    import: IMPORT_2022,
    demandes: DEMANDES_2022,
  },
  '2023': {
    source: 'le guide de modification SAS (2023)',
    menu: MENUS['2023'],
    accueil: {
      titre: 'Accueil fournisseur SAS',
      boutons: [
        ['espace/enrolement', "Suivi des demandes d'enrôlement", "Gérer ma demande d'enrôlement"],
        [
          'espace/ma-demande-solde',
          'Suivi de ma demande de financement',
          'Gérer ma demande de financement du fournisseur SAS',
        ],
      ],
    },
    import: IMPORT_2022,
    demandes: DEMANDES_2022,
  },
  '2024': {
    source: 'le webinaire médico-social (2024)',
    menu: MENUS['2024'],
    accueil: { titre: null, boutons: [] },
    import: { ...IMPORT_2022, recapitulatif: 'apres-simulation' },
    demandes: DEMANDES_2022,
  },
  '2026': {
    source: 'le guide du dépôt de solde Imagerie (2026)',
    menu: MENUS['2026'],
    accueil: {
      titre: null,
      boutons: [
        ['espace/importer', 'Importer des demandes'],
        ['formulaires', 'Accéder à la documentation'],
        ['espace/imports', 'Suivi du téléchargement de mes JSONs et pièces justificatives'],
      ],
    },
    import: IMPORT_2026,
    demandes: DEMANDES_2026,
  },
};
