import type { Sons } from '../sons.ts';
import { REALISATION_VAGUE_1, until } from './echeances.ts';
import { PREREQUIS_VAGUE_1, ZIP_LARGE, uniciteGenerale } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

export const OFFICINE: Readonly<Record<'PHA-LGO-Va1', Sons>> = {
  'PHA-LGO-Va1': {
    id: 'PHA-LGO-Va1',
    titre: TITRES_SONS['PHA-LGO-Va1'],
    couloir: 'officine',
    logiciel: 'LGO',
    vague: 1,
    couloirAsp: 'PHA',
    couloirAspSources: [],
    enrolement: null,
    avance: until('2023-03-15T14:00', { source: 'faq-industriels', endroit: 'officine, LGO' }),
    realisation: REALISATION_VAGUE_1,
    solde: until('2023-12-14T14:00', { source: 'ans-calendrier-vague-1' }),
    prerequis: PREREQUIS_VAGUE_1,
    pilotes: null,
    unicite: [uniciteGenerale('finessGeo')],
    zip: ZIP_LARGE,
    plafond: {
      type: 'par-officine',
      htCentimes: [625_00, 875_00],
      sources: [{ source: 'moniteur-pharmacies' }],
    },
  },
};
