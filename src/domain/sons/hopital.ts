import type { Sons } from '../sons.ts';
import type { Citation } from '../sources.ts';
import {
  AVANCE_VAGUE_1,
  REALISATION_VAGUE_1,
  SOLDE_VAGUE_1,
  SOLDE_VAGUE_1_SANS_FIN,
  since,
  until,
} from './echeances.ts';
import {
  FICHIER_DE_CALCUL,
  PREREQUIS_VAGUE_1,
  PREREQUIS_VAGUE_2,
  ZIP_LARGE,
  ZIP_LARGE_PRESUME,
  uniciteGenerale,
} from './regles.ts';
import { TITRES_SONS } from './titres.ts';

const VAGUE_2: Citation = { source: 'asp-vague-2' };

const HOP = {
  couloir: 'hopital',
  couloirAsp: 'HOP',
  couloirAspSources: [
    { source: 'guide-financement-2022', endroit: 'section 4, liste des demandes : FINHOP004139M0' },
    { source: 'guide-solde-imagerie', endroit: 'liste des imports : FINHOP012930' },
  ],
  pilotes: null,
  unicite: [uniciteGenerale('finessGeo')],
} as const satisfies Partial<Sons>;

const HOP_VAGUE_2 = {
  ...HOP,
  vague: 2,
  enrolement: since('2024-06-20T14:00', VAGUE_2),
  realisation: null,
  solde: null,
  prerequis: PREREQUIS_VAGUE_2,
  zip: ZIP_LARGE_PRESUME,
  plafond: null,
} as const satisfies Partial<Sons>;

const HOP_VAGUE_1 = {
  ...HOP,
  vague: 1,
  enrolement: null,
  realisation: REALISATION_VAGUE_1,
  prerequis: PREREQUIS_VAGUE_1,
  zip: ZIP_LARGE,
  plafond: FICHIER_DE_CALCUL,
} as const satisfies Partial<Sons>;

export const HOPITAL: Readonly<
  Record<'HOP-DPI-Va2' | 'HOP-PFI-Va2' | 'HOP-DPI-Va1' | 'HOP-PFI-Va1' | 'HOP-RI-Va1', Sons>
> = {
  'HOP-DPI-Va2': {
    ...HOP_VAGUE_2,
    id: 'HOP-DPI-Va2',
    titre: TITRES_SONS['HOP-DPI-Va2'],
    logiciel: 'DPI',
    avance: until('2025-12-17T12:00', VAGUE_2, '2024-09-12T14:00'),
  },
  'HOP-PFI-Va2': {
    ...HOP_VAGUE_2,
    id: 'HOP-PFI-Va2',
    titre: TITRES_SONS['HOP-PFI-Va2'],
    logiciel: 'PFI',
    avance: until('2025-09-17T12:00', VAGUE_2, '2024-09-12T14:00'),
  },
  'HOP-DPI-Va1': {
    ...HOP_VAGUE_1,
    id: 'HOP-DPI-Va1',
    titre: TITRES_SONS['HOP-DPI-Va1'],
    logiciel: 'DPI',
    avance: AVANCE_VAGUE_1,
    solde: SOLDE_VAGUE_1,
  },
  'HOP-PFI-Va1': {
    ...HOP_VAGUE_1,
    id: 'HOP-PFI-Va1',
    titre: TITRES_SONS['HOP-PFI-Va1'],
    logiciel: 'PFI',
    avance: null,
    solde: SOLDE_VAGUE_1_SANS_FIN,
  },
  'HOP-RI-Va1': {
    ...HOP_VAGUE_1,
    id: 'HOP-RI-Va1',
    titre: TITRES_SONS['HOP-RI-Va1'],
    logiciel: 'RI',
    avance: null,
    solde: SOLDE_VAGUE_1_SANS_FIN,
  },
};
