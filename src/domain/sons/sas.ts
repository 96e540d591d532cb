import type { PieceDeDemande, Sons } from '../sons.ts';
import type { Citation } from '../sources.ts';
import { SANS_CALENDRIER } from './echeances.ts';
import { PIECES_AVANCE } from './pieces.ts';
import { AVANCE_PAYEE, ENROLEMENT_VALIDE, ZIP_200_PRESUME } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

const PIECES_A_L_ECRAN: Citation = {
  source: 'guide-modification-sas',
  endroit: 'écran « Pièces justificatives » d’une demande de solde',
};

const OBLIGATION = 'Vue sur un écran du guide, qui ne dit pas si elle est obligatoire.';

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
    ...SANS_CALENDRIER,
    pieces: {
      avance: PIECES_AVANCE,
      solde: [
        seen('Résultats du test technique', 'MSS_RESU_TEST_TECH'),
        seen('Guide PDF de l’API', 'MSS_GUIDE_PDF_API'),
        seen('Autre pièce du solde', 'AUTRE_S'),
      ],
    },
    prerequis: [ENROLEMENT_VALIDE, AVANCE_PAYEE],
    pilotes: null,
    unicite: [],
    zip: ZIP_200_PRESUME,
    plafond: null,
  },
};

function seen(libelle: string, typeFichier: string): PieceDeDemande {
  return { libelle, typeFichier, sources: [PIECES_A_L_ECRAN], presume: OBLIGATION };
}
