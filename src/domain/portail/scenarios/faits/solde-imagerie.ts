import type { Citation } from '../../../sources.ts';

const source = 'guide-solde-imagerie';

export const FAITS_SOLDE_IMAGERIE = {
  'S0:19': {
    source,
    endroit: '« Objectifs de ce guide utilisateur », NB 1',
    extrait:
      'Pour le SONS RIS, le dépôt du solde requiert d’avoir un enrôlement au statut Validé, au moins 3 demandes de financement Avance au statut Décidé et paiement effectué ou OR émis, et 3 pilotes déposés et validés.',
  },
  'S0:46': {
    source,
    endroit: 'section 1, déroulement de la simulation',
    extrait:
      'Le portail effectue d’abord un contrôle sur le format global du fichier JSON. Si ce contrôle n’est pas valide, le fichier JSON est rejeté pour non-conformité.',
  },
  'S0:48': {
    source,
    endroit: 'section 1, déroulement de la simulation',
    extrait: 'Si au moins une des demandes n’est pas valide, le portail rejette le fichier',
  },
  'S0:54': {
    source,
    endroit: 'section 1, logigramme',
    extrait:
      'Une demande de solde peut être déposée si et seulement si l’état de paiement de la demande d’avance correspondante (même n°ASP) est au statut « Paiement effectué » ou « OR émis »',
  },
  'S0:148': {
    source,
    endroit: 'section 3, écran d’import',
    extrait:
      'Toutes les demandes du fichier JSON simulé doivent être correctes pour pouvoir importer réellement le fichier sur le portail.',
  },
  'S0:150': {
    source,
    endroit: 'section 3, écran d’import, NB',
    extrait: 'La simulation effectue des contrôles techniques sur les JSON.',
  },
  'S0:276': {
    source,
    endroit: 'section 3, erreurs de syntaxe',
    extrait: 'Les balises doivent être exactement celles prévues dans la',
  },
  'S0:326': {
    source,
    endroit: 'section 3, erreurs sur les informations',
    extrait: 'Vous pourrez ensuite le retester dans le simulateur en le déposant de nouveau.',
  },
  'S0:358': {
    source,
    endroit: 'section 3, fichier de retour',
    extrait:
      'Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l’avance est à l’état DECIDE et dont le dernier paiement est à l’état PAYE ou OR EMIS',
  },
  'S0:362': {
    source,
    endroit: 'section 3, cas des demandes incomplètes',
    extrait: 'Il s’agit très probablement d’un cas de demande de solde incomplète.',
  },
  'S0:371': {
    source,
    endroit: 'section 3, cas des demandes incomplètes',
    extrait: 'vous cliquez sur le bouton Suivi des demandes incomplètes',
  },
  'S0:396': {
    source,
    endroit: 'section 3, écran des imports incomplets',
    extrait:
      'Cette date correspond à la date limite pour intervenir sur cette demande incomplète. Après cette date, le JSON est supprimé et vous devez redéposer le JSON avec ses PJ.',
  },
  'S0:403': {
    source,
    endroit: 'section 3, écran des imports incomplets',
    extrait:
      'Supprimer le JSON avec toutes ses demandes. Vous devrez redéposer ces demandes avec leurs PJ',
  },
  'S0:446': {
    source,
    endroit: 'section 3, écran d’import',
    extrait:
      'Vous pouvez cliquer dessus pour importer réellement votre fichier JSON, sans avoir besoin de le télécharger de nouveau.',
  },
  'S0:482': {
    source,
    endroit: 'section 3, écran « Pièces jointes »',
    extrait: 'Merci d’importer un seul zip contenant toutes les pièces jointes.',
  },
  'S0:489': {
    source,
    endroit: 'section 3, écran « Pièces jointes », règles à suivre',
    extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
  },
  'S0:529': {
    source,
    endroit: 'section 3, écran « Pièces jointes », bouton « Terminer »',
    extrait:
      'Celle-ci passe au statut En cours. Elle sera prise en charge pour instruction par l’ASP.',
  },
  'S0:595': {
    source,
    endroit: 'section 4, liste des statuts',
    extrait: 'A modifier: une action est attendue de votre part',
  },
  'S0:597': {
    source,
    endroit: 'section 4, liste des statuts',
    extrait:
      'Rejetée: si le bénéficiaire listé dans le json bénéficie déjà de l’aide à partir d’une autre demande',
  },
  'S0:598': {
    source,
    endroit: 'section 4, liste des statuts',
    extrait: 'Annulée: la demande peut être annulée à votre demande ou celle du bénéficiaire',
  },
  'S0:599': {
    source,
    endroit: 'section 4, liste des statuts',
    extrait: 'l’avenant est au statut Historisée si l’avenant suivant est au statut Annulée.',
  },
  'S0:608': {
    source,
    endroit: 'section 4, état de paiement',
    extrait: 'Paiement effectué: le versement de l’aide est effectif',
  },
  'S0:609': {
    source,
    endroit: 'section 4, état de paiement',
    extrait:
      'Paiement en cours: votre demande est validée et le processus de mise en paiement est enclenché',
  },
  'S0:613': {
    source,
    endroit: 'section 4, colonne « Action »',
    extrait: 'et « Modifier » une demande au statut A modifier.',
  },
  'S0:661': {
    source,
    endroit: 'section 5, « Spécificité DB »',
    extrait:
      'l’instruction de la demande DB ne peut commencer qu’une fois l’instruction de la demande RIS pour le même bénéficiaire finalisée.',
  },
} as const satisfies Record<string, Citation>;
