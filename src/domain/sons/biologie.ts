import type { Sons } from '../sons.ts';
import { REALISATION_VAGUE_1, SOLDE_VAGUE_1_SANS_FIN } from './echeances.ts';
import { FICHIER_DE_CALCUL, PREREQUIS_VAGUE_1, ZIP_LARGE, uniciteGenerale } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

const BIO = {
  couloir: 'biologie',
  vague: 1,
  couloirAsp: 'BIO',
  couloirAspSources: [],
  enrolement: null,
  avance: null,
  solde: SOLDE_VAGUE_1_SANS_FIN,
  prerequis: PREREQUIS_VAGUE_1,
  pilotes: null,
  unicite: [uniciteGenerale('finessGeo')],
  zip: ZIP_LARGE,
  plafond: FICHIER_DE_CALCUL,
} as const satisfies Partial<Sons>;

export const BIOLOGIE: Readonly<Record<'BIO-SGL-Va1' | 'BIO-LOINC', Sons>> = {
  'BIO-SGL-Va1': {
    ...BIO,
    id: 'BIO-SGL-Va1',
    titre: TITRES_SONS['BIO-SGL-Va1'],
    logiciel: 'SGL',
    realisation: REALISATION_VAGUE_1,
  },
  // The one SONS of the vague 1 that the end of the réalisation leaves out.
  'BIO-LOINC': {
    ...BIO,
    id: 'BIO-LOINC',
    titre: TITRES_SONS['BIO-LOINC'],
    logiciel: 'LOINC',
    realisation: null,
  },
};
