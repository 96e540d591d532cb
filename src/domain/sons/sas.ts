import type { Sons } from '../sons.ts';
import { SANS_CALENDRIER } from './echeances.ts';
import { AVANCE_PAYEE, ENROLEMENT_VALIDE, ZIP_LARGE_PRESUME } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

export const SAS: Readonly<Record<'SAS-SAS-Va1', Sons>> = {
  'SAS-SAS-Va1': {
    id: 'SAS-SAS-Va1',
    titre: TITRES_SONS['SAS-SAS-Va1'],
    couloir: 'sas',
    logiciel: 'SAS',
    vague: 1,
    couloirAsp: 'SAS',
    couloirAspSources: [
      { source: 'guide-modification-sas', endroit: '« Ma demande de financement » : FINSAS008539' },
    ],
    dsr: 'DSR-SAS-SAS-Va1',
    ...SANS_CALENDRIER,
    prerequis: [ENROLEMENT_VALIDE, AVANCE_PAYEE],
    pilotes: null,
    unicite: [],
    zip: ZIP_LARGE_PRESUME,
    plafond: null,
  },
};
