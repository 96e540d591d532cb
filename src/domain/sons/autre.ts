import type { Sons } from '../sons.ts';
import { SANS_CALENDRIER } from './echeances.ts';
import { ZIP_200_PRESUME } from './regles.ts';

/** Ours: for a form that no source names. No calendar, no rule. */
export const AUTRE: Readonly<Record<'AUTRE', Sons>> = {
  AUTRE: {
    id: 'AUTRE',
    titre: 'Autre SONS (absent des sources)',
    couloir: 'autre',
    logiciel: 'Autre',
    vague: null,
    couloirAsp: 'AUT',
    couloirAspSources: [],
    ...SANS_CALENDRIER,
    pieces: { avance: [], solde: [] },
    prerequis: [],
    pilotes: null,
    unicite: [],
    zip: ZIP_200_PRESUME,
    plafond: null,
  },
};
