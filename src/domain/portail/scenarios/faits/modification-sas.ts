import type { Citation } from '../../../sources.ts';

const source = 'guide-modification-sas';

export const FAITS_MODIFICATION_SAS = {
  'S3:53': {
    source,
    endroit: '« Les grandes étapes de la modification du solde », étape 3',
    extrait:
      'Réception d’un e-mail vous invitant à modifier la demande ainsi que les modifications à apporter.',
  },
  'S3:73': {
    source,
    endroit: '« Principes généraux de la modification »',
    extrait: 'Lors de vos modifications, une donnée modifiée apparaît en vert',
  },
  'S3:85': {
    source,
    endroit: '« Les modifications possibles »',
    extrait:
      'Les champs modifiables reprennent les données renseignées lors de l’import Json de la demande de solde.',
  },
  'S3:89': {
    source,
    endroit: '« Les modifications possibles »',
    extrait:
      'Coordonnées de contact ou lien vers la plateforme de support à destination des Régulateurs ou Effecteurs',
  },
  'S3:91': {
    source,
    endroit: '« Les modifications possibles »',
    extrait: 'Ajout de pièces justificatives à votre dossier (ajout uniquement)',
  },
  'S3:97': {
    source,
    endroit: '« Que se passe-t-il si vous ne modifiez pas votre demande ? », J+10',
    extrait: 'Vous recevez un e-mail de relance vous invitant à modifier votre demande.',
  },
  'S3:103': {
    source,
    endroit: '« Que se passe-t-il si vous ne modifiez pas votre demande ? », J+20',
    extrait: 'Vous n’avez plus la possibilité de réaliser vos modifications.',
  },
  'S3:105': {
    source,
    endroit: '« Que se passe-t-il si vous ne modifiez pas votre demande ? », J+20',
    extrait:
      'La demande repasse au statut « en cours » et sera instruite par un gestionnaire en l’état, au risque d’être rejetée.',
  },
  'S3:160': {
    source,
    endroit: 'étape 2, menu « Ma demande de solde »',
  },
  'S3:176': {
    source,
    endroit: 'étape 3, récapitulatif : pbrSAS0012, FINSAS008539',
  },
  'S3:192': {
    source,
    endroit: 'étape 3, date de dépôt : 16/02/2023',
  },
  'S3:198': {
    source,
    endroit: 'étape 3, date de changement de statut : 07/08/2023',
  },
  'S3:205': {
    source,
    endroit: 'étape 3, onglets « Version actuelle » et « Historique »',
  },
  'S3:234': {
    source,
    endroit: '« Commentaire du gestionnaire »',
    extrait: 'test modif',
  },
  'S3:251': {
    source,
    endroit: '« Informations de la demande », montants : 0,00 ; 100000,00 ; 70000,00',
  },
  'S3:298': {
    source,
    endroit: '« Validez vos modifications »',
    extrait:
      'Une fois vos modifications réalisées, vous devez cliquer sur « Confirmer ». La demande repasse à « en cours »',
  },
} as const satisfies Record<string, Citation>;
