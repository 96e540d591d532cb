import type { Citation } from '../../../sources.ts';

const source = 'webinaire-medico-social';

export const FAITS_MEDICO_SOCIAL = {
  'S2:495': {
    source,
    endroit: '« Présentation du processus de financement », dépôt de l’avance',
    extrait: 'Lorsque le statut de l’import affiche « OK », cliquez sur « Terminer ».',
  },
  'S2:522': {
    source,
    endroit: '« Présentation du processus de financement », instruction',
    extrait:
      'Dans l’accordéon « Pièces justificatives », cliquez sur « Télécharger » pour obtenir la décision d’attribution',
  },
  'S2:547': {
    source,
    endroit: '« Présentation du processus de financement », instruction',
    extrait: 'Elle est au statut «en cours».',
  },
  'S2:551': {
    source,
    endroit: '« Présentation du processus de financement », instruction',
    extrait: 'Dès validation par un gestionnaire, elle passe au statut « Décidée ».',
  },
  'S2:557': {
    source,
    endroit: '« Présentation du processus de financement », instruction',
    extrait:
      'Si des informations sont manquantes, votre demande sera au statut « à modifier » ou « en attente de pièces complémentaires ».',
  },
  'S2:563': {
    source,
    endroit: '« Présentation du processus de financement », instruction',
    extrait:
      'Dès modification de votre part, elle repassera à « en cours » pour être de nouveau instruite par l’ASP.',
  },
  'S2:583': {
    source,
    endroit: '« Présentation du processus de financement », paiement de l’avance',
    extrait:
      'Une fois le versement de votre avance effectué, l’accordéon « Suivi financier » apparaît',
  },
  'S2:648': {
    source,
    endroit: '« Processus de dépôt de la demande d’avance », logigramme',
    extrait: 'Code « 0000 » + libellé accepté + N° demande',
  },
  'S2:814': {
    source,
    endroit: '« Logigramme d’instruction d’une demande »',
    extrait: 'Début instruction par le gestionnaire',
  },
  'S2:826': {
    source,
    endroit: '« Logigramme d’instruction d’une demande », « A modifier »',
    extrait: 'Ecarts JSON et pièces justificatives',
  },
  'S2:1201': {
    source,
    endroit: '« Enrôlement », qualité du dépositaire',
    extrait: 'Vous êtes un employé: déposez le mandat du représentant légal',
  },
  'S2:1433': {
    source,
    endroit: '« Enrôlement », validation du compte',
    extrait: 'Récapitulatif des informations relatives à la demande d’enrôlement',
  },
  'S2:1443': {
    source,
    endroit: '« Enrôlement », validation du compte',
    extrait: 'Attribution du numéro d’enrôlement associé à votre SIRET',
  },
} as const satisfies Record<string, Citation>;
