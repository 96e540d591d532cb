import type { Exercice } from '../exercice.ts';
import { AVANCE_A_PAYER, IMPORT_OUBLIE, PREMIER_IMPORT, ZIP_RENVOYE } from './depots.ts';
import { COPIE_COLLE, DERNIERE_MINUTE, LIGNE_DE_TROP } from './experts.ts';
import { S_OUBLIE, TROIS_CONSTATS, VRAI_OU_TRUE } from './fichiers.ts';
import { CONTACT_SAS, DECIDER, ENROLER, VINGT_JOURS } from './guichet.ts';

/** From the easiest. */
export const EXERCICES: readonly Exercice[] = [
  S_OUBLIE,
  VRAI_OU_TRUE,
  PREMIER_IMPORT,
  DECIDER,
  ENROLER,
  AVANCE_A_PAYER,
  IMPORT_OUBLIE,
  ZIP_RENVOYE,
  TROIS_CONSTATS,
  CONTACT_SAS,
  VINGT_JOURS,
  LIGNE_DE_TROP,
  COPIE_COLLE,
  DERNIERE_MINUTE,
];
