import type { Sons } from '../sons.ts';
import { AVANCE_VAGUE_1, REALISATION_VAGUE_1, SOLDE_VAGUE_1 } from './echeances.ts';
import { PREREQUIS_VAGUE_1, ZIP_LARGE, uniciteGenerale } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

export const RADIOLOGIE: Readonly<Record<'RAD-RIS-Va1', Sons>> = {
  'RAD-RIS-Va1': {
    id: 'RAD-RIS-Va1',
    titre: TITRES_SONS['RAD-RIS-Va1'],
    couloir: 'radiologie',
    logiciel: 'RIS',
    vague: 1,
    couloirAsp: 'RAD',
    couloirAspSources: [],
    enrolement: null,
    avance: AVANCE_VAGUE_1,
    realisation: REALISATION_VAGUE_1,
    solde: SOLDE_VAGUE_1,
    prerequis: PREREQUIS_VAGUE_1,
    pilotes: null,
    unicite: [uniciteGenerale('finessGeo'), uniciteGenerale('am')],
    zip: ZIP_LARGE,
    plafond: {
      type: 'bareme',
      texte:
        'Barème sur le « nombre total d’examens annuel produits dans le RIS », donné par le service de calcul.',
      sources: [
        { source: 'faq-industriels', endroit: 'RIS vague 1' },
        { source: 'ans-rejets-asp' },
      ],
    },
  },
};
