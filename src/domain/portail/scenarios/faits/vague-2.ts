import type { Citation } from '../../../sources.ts';

const source = 'webinaire-vague-2';

export const FAITS_VAGUE_2 = {
  'S4:447': {
    source,
    endroit: '« Rappel des calendriers Ségur Vague 2 »',
    extrait: '22/09/2027 à 12h00 : date limite de dépôt des demandes de solde pour le SONS RIS.',
  },
  'S4:463': {
    source,
    endroit: '« Rappel des calendriers Ségur Vague 2 », DRIMbox',
    extrait:
      'l’instruction de la demande de financement SONS-IMG-DB-Va2 est mise en attente. Si à la date 4, aucune demande de financement au titre du SONS IMG-RIS-Va2 n’a été validée par l’ASP alors la demande de financement SONS-IMG-DB-Va2 pour ce Client est annulée.',
  },
  'S4:558': {
    source,
    endroit: '« Focus sur la gestion des pilotes », conformité des PV',
  },
  'S4:561': {
    source,
    endroit: '« Focus sur la gestion des pilotes »',
    extrait: 'PV pilotes signés par les clients finaux',
  },
  'S4:563': {
    source,
    endroit: '« Focus sur la gestion des pilotes », pré-requis',
    extrait:
      'SONS MDV-LGC-Va2 → 5 PV pilotes signés par les clients finaux + supports de formations SONS IMG-RIS-Va2 → 3 PV pilotes signés par les clients finaux',
  },
  'S4:583': {
    source,
    endroit: '« Zoom sur l’enrôlement », enrôlement anticipé',
    extrait: 'afin d’accéder aux fonctionnalités du simulateur privé et des modèles de documents.',
  },
  'S4:587': {
    source,
    endroit: '« Zoom sur l’enrôlement », enrôlement définitif',
    extrait: 'permettant ensuite de déposer des demandes d’avance.',
  },
  'S4:595': {
    source,
    endroit: '« Zoom sur l’enrôlement »',
    extrait: 'Finalisation de la demande d’enrôlement : Dépôts du ou des certificats',
  },
  'S4:651': {
    source,
    endroit: '« Les documents nécessaires à l’enrôlement »',
    extrait:
      'Pour les SONS concernés : l’attestation sur l’honneur de non-hébergement des données de santé ou, le Certificat d’hébergement des données de santé.',
  },
  'S4:660': {
    source,
    endroit: '« Les documents nécessaires à l’enrôlement »',
    extrait:
      'Si le mandataire est employé de votre structure, fournir le Mandat du représentant légal spécifiant la délégation de signature',
  },
  'S4:696': {
    source,
    endroit: '« Les nouveautés de la vague 2 »',
    extrait:
      'le gestionnaire vérifie le document déposé et procède à des contrôles manuels de la présence des données obligatoires',
  },
  'S4:751': {
    source,
    endroit: '« Structure des bons de commande », à retenir',
    extrait:
      'Fichier erreur retourné : Les ZIP doivent être renommés (leurs noms sont gardés en mémoire et créeront des conflits)',
  },
  'S4:752': {
    source,
    endroit: '« Structure des bons de commande », à retenir',
    extrait:
      'Si le format mis à disposition n’est pas utilisé, TOUTES les mentions en bleu devront être présentes dans le format.',
  },
  'S4:778': {
    source,
    endroit: 'bon de commande de l’imagerie, tableau des clients',
    extrait: 'La structure a-t-elle perçu des aides de minimis relevant du règlement 2023/2831',
  },
  'S4:854': {
    source,
    endroit: '« Structure des JSON », à retenir',
    extrait: 'En cas de KO, les demandes OK sont tout de même intégrées.',
  },
  'S4:856': {
    source,
    endroit: '« Structure des JSON », à retenir',
    extrait: 'Langue: true ou vrai?',
  },
  'S4:857': {
    source,
    endroit: '« Structure des JSON », à retenir',
    extrait: 'Conserver les "s" du pluriel',
  },
  'S4:891': {
    source,
    endroit: '« Les nouveautés de la vague 2 »',
    extrait: 'Exemple avec un JSON erroné et un bon de commande erroné',
  },
} as const satisfies Record<string, Citation>;
