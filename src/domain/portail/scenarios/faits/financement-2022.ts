import type { Citation } from '../../../sources.ts';

const source = 'guide-financement-2022';

export const FAITS_FINANCEMENT_2022 = {
  'S1:31': {
    source,
    endroit: 'section 1, principe du simulateur',
    extrait: 'L’étape de simulation est obligatoire avant tout dépôt réel',
  },
  'S1:53': {
    source,
    endroit: 'section 2, logigramme du dépôt JSON avec simulateur',
    extrait:
      'Une fois que toutes les demandes sont validées, vous pouvez importer réellement votre fichier JSON sans le retélécharger sur le portail.',
  },
  'S1:341': {
    source,
    endroit: 'section 3, contrôle du format global',
    extrait: 'Le JSON chargé ne respecte pas le format attendu',
  },
  'S1:401': {
    source,
    endroit: 'section 3, écran « Pièces jointes »',
    extrait: 'Merci d’importer un seul zip contenant toutes les pièces jointes.',
  },
  'S1:403': {
    source,
    endroit: 'section 3, écran « Pièces jointes », règles à suivre',
    extrait: 'Lors de l’import de pièces jointes, quelques règles à suivre',
  },
} as const satisfies Record<string, Citation>;
