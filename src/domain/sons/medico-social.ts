import type { Prerequis, Sons } from '../sons.ts';
import type { Citation } from '../sources.ts';
import { until } from './echeances.ts';
import { PREREQUIS_VAGUE_1, ZIP_LARGE, uniciteGenerale } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

const CALENDRIER: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Des échéances réglementaires pour le financement »',
};

const AVANCE_DEPOSEE: Prerequis = {
  demande: 'solde',
  texte: 'L’avance a été déposée au plus tard le 28/02/2024.',
  sources: [
    {
      source: 'webinaire-medico-social',
      endroit: '« Les étapes de la démarche de financement »',
      extrait:
        'toute demande d’avance non déposée au 28/02/24 ne pourra faire l’objet d’une demande de solde',
    },
  ],
};

const DEPLOIEMENT_MSS: Prerequis = {
  demande: 'solde',
  texte:
    'Depuis le 12/09/2024 à 14 h, le JSON donne le « Déploiement MSS » (Cas 1 ou Cas 2), en cohérence avec la VA.',
  sources: [
    {
      source: 'faq-asp',
      extrait: 'Cette valeur doit être en cohérence avec ce que vous indiquez dans la VA',
    },
  ],
};

const MEDICO_SOCIAL_VAGUE_1 = {
  couloir: 'medico-social',
  vague: 1,
  couloirAsp: 'MSS',
  // FINMSS stands on a screen of the SAS alone, and MSS in the address of a page: presumed.
  couloirAspSources: [],
  enrolement: null,
  avance: until('2024-02-28T14:00', CALENDRIER),
  realisation: null,
  solde: until('2024-12-19T14:00', CALENDRIER),
  prerequis: [...PREREQUIS_VAGUE_1, AVANCE_DEPOSEE, DEPLOIEMENT_MSS],
  pilotes: null,
  unicite: [uniciteGenerale('finessGeo')],
  zip: ZIP_LARGE,
  plafond: null,
} as const satisfies Partial<Sons>;

export const MEDICO_SOCIAL: Readonly<Record<'MS1-DUI-Va1' | 'MS2-DUI-PDE-Va1', Sons>> = {
  'MS1-DUI-Va1': {
    ...MEDICO_SOCIAL_VAGUE_1,
    id: 'MS1-DUI-Va1',
    titre: TITRES_SONS['MS1-DUI-Va1'],
    logiciel: 'DUI',
  },
  'MS2-DUI-PDE-Va1': {
    ...MEDICO_SOCIAL_VAGUE_1,
    id: 'MS2-DUI-PDE-Va1',
    titre: TITRES_SONS['MS2-DUI-PDE-Va1'],
    logiciel: 'DUI-PDE',
  },
};
