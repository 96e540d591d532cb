import type { Sons } from '../sons.ts';
import { SANS_CALENDRIER } from './echeances.ts';
import { ZIP_LARGE_PRESUME } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

/** Ours: for a form that no source names. No calendar, no rule. */
export const AUTRE: Readonly<Record<'AUTRE', Sons>> = {
  AUTRE: {
    id: 'AUTRE',
    titre: TITRES_SONS.AUTRE,
    couloir: 'autre',
    logiciel: 'Autre',
    vague: null,
    couloirAsp: 'AUT',
    couloirAspSources: [],
    ...SANS_CALENDRIER,
    prerequis: [],
    pilotes: null,
    unicite: [],
    zip: ZIP_LARGE_PRESUME,
    plafond: null,
  },
};
