import type { Citation } from './sources.ts';
import type { SonsId } from './sons.ts';
import { TITRES_SONS } from './sons/titres.ts';
import type { TypeDemande } from './report.ts';

/** The forms that the simulator knows, an avance and a solde for each SONS; each has `schemas/<id>.schema.json`. */
export const FORMULAIRE_IDS = [
  'img-ris-va2.avance',
  'img-ris-va2.solde',
  'img-db-va2.avance',
  'img-db-va2.solde',
  'mdv-lgc-va2.avance',
  'mdv-lgc-va2.solde',
  'mdv-lgc-va1.avance',
  'mdv-lgc-va1.solde',
  'hop-dpi-va2.avance',
  'hop-dpi-va2.solde',
  'hop-pfi-va2.avance',
  'hop-pfi-va2.solde',
  'hop-dpi-va1.avance',
  'hop-dpi-va1.solde',
  'hop-pfi-va1.avance',
  'hop-pfi-va1.solde',
  'hop-ri-va1.avance',
  'hop-ri-va1.solde',
  'rad-ris-va1.avance',
  'rad-ris-va1.solde',
  'bio-sgl-va1.avance',
  'bio-sgl-va1.solde',
  'bio-loinc.avance',
  'bio-loinc.solde',
  'pha-lgo-va1.avance',
  'pha-lgo-va1.solde',
  'ms1-dui-va1.avance',
  'ms1-dui-va1.solde',
  'ms2-dui-pde-va1.avance',
  'ms2-dui-pde-va1.solde',
  'sas-sas-va1.avance',
  'sas-sas-va1.solde',
  'autre.avance',
  'autre.solde',
] as const;

export type FormulaireId = (typeof FORMULAIRE_IDS)[number];

/**
 * How well the structure of a form is known. `publie`: an official example is published. `presume`: we deduce it from the
 * published forms and from what the sources say of it; what only its schema says never blocks.
 */
export type CertitudeFormulaire = 'publie' | 'presume';

export interface Formulaire {
  readonly id: FormulaireId;
  readonly titre: string;
  readonly sons: SonsId;
  readonly type: TypeDemande;
  readonly certitude: CertitudeFormulaire;
  /** Piece types that each demande must list; only a published form makes it an obligation. */
  readonly piecesRequises: readonly string[];
  /** What tells of this form; empty: nothing does. */
  readonly sources: readonly Citation[];
}

const BON_DE_COMMANDE_IMAGERIE: Citation = {
  source: 'webinaire-vague-2',
  endroit: 'bon de commande de l’imagerie, tableau des clients ; « Structure des JSON »',
};
const STRUCTURE_MDV_VAGUE_2: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Structure des JSON » (image illisible pour MDV LGC) et règles de remplissage',
};
const GUIDE_2022: Citation = {
  source: 'guide-financement-2022',
  endroit: 'section 3, exemples d’avance, montrés pour tous les couloirs de 2022',
};
const GUICHET_HOP_VAGUE_2: Citation = {
  source: 'asp-vague-2',
  endroit: 'modèles de JSON et documentation technique annoncés, hors de notre portée',
};
const GUICHET_VAGUE_1: Citation = { source: 'asp-vague-1', endroit: 'ouverture des soldes' };
const WEBINAIRE_MS: Citation = {
  source: 'webinaire-medico-social',
  endroit: 'dépôt des demandes, règles du fichier JSON',
};
const DEPLOIEMENT_MSS: Citation = {
  source: 'faq-asp',
  endroit: '« Déploiement MSS » dans le JSON de solde depuis le 12/09/2024 14h',
};
const GUIDE_SAS: Citation = {
  source: 'guide-modification-sas',
  endroit: 'écrans « Ma demande de solde » et « Coordonnées de contact »',
};

const AVANCE = ['BON_COMMANDE'];
const SOLDE = ['FACTURE', 'VA'];
/** In wave 1 the VA or the MOM goes with the invoice, according to the couloir: which one is not published. */
const SOLDE_VAGUE_1 = ['FACTURE'];

export const FORMULAIRES: Readonly<Record<FormulaireId, Formulaire>> = {
  'img-ris-va2.avance': presume('img-ris-va2.avance', 'IMG-RIS-Va2', AVANCE, [
    BON_DE_COMMANDE_IMAGERIE,
  ]),
  'img-ris-va2.solde': publish('img-ris-va2.solde', 'IMG-RIS-Va2', SOLDE, {
    source: 'guide-solde-imagerie',
    endroit: 'section 3, exemple de JSON solde RIS',
  }),
  'img-db-va2.avance': presume('img-db-va2.avance', 'IMG-DB-Va2', AVANCE, [
    BON_DE_COMMANDE_IMAGERIE,
  ]),
  'img-db-va2.solde': publish('img-db-va2.solde', 'IMG-DB-Va2', SOLDE, {
    source: 'guide-solde-imagerie',
    endroit: 'section 3, exemple de JSON solde DB',
  }),
  'mdv-lgc-va2.avance': presume('mdv-lgc-va2.avance', 'MDV-LGC-Va2', AVANCE, [
    STRUCTURE_MDV_VAGUE_2,
  ]),
  'mdv-lgc-va2.solde': presume('mdv-lgc-va2.solde', 'MDV-LGC-Va2', SOLDE, [STRUCTURE_MDV_VAGUE_2]),
  'mdv-lgc-va1.avance': publish('mdv-lgc-va1.avance', 'MDV-LGC-Va1', AVANCE, {
    source: 'guide-financement-2022',
    endroit: 'section 3, exemples TTC et HT (STRUCTURE)',
  }),
  'mdv-lgc-va1.solde': presume('mdv-lgc-va1.solde', 'MDV-LGC-Va1', SOLDE_VAGUE_1, [
    GUICHET_VAGUE_1,
  ]),
  'hop-dpi-va2.avance': presume('hop-dpi-va2.avance', 'HOP-DPI-Va2', AVANCE, [GUICHET_HOP_VAGUE_2]),
  'hop-dpi-va2.solde': presume('hop-dpi-va2.solde', 'HOP-DPI-Va2', SOLDE, [GUICHET_HOP_VAGUE_2]),
  'hop-pfi-va2.avance': presume('hop-pfi-va2.avance', 'HOP-PFI-Va2', AVANCE, [GUICHET_HOP_VAGUE_2]),
  'hop-pfi-va2.solde': presume('hop-pfi-va2.solde', 'HOP-PFI-Va2', SOLDE, [GUICHET_HOP_VAGUE_2]),
  'hop-dpi-va1.avance': presume('hop-dpi-va1.avance', 'HOP-DPI-Va1', AVANCE, [GUIDE_2022]),
  'hop-dpi-va1.solde': presume('hop-dpi-va1.solde', 'HOP-DPI-Va1', SOLDE_VAGUE_1, [
    GUICHET_VAGUE_1,
  ]),
  'hop-pfi-va1.avance': presume('hop-pfi-va1.avance', 'HOP-PFI-Va1', AVANCE, [GUIDE_2022]),
  'hop-pfi-va1.solde': presume('hop-pfi-va1.solde', 'HOP-PFI-Va1', SOLDE_VAGUE_1, [
    GUICHET_VAGUE_1,
  ]),
  'hop-ri-va1.avance': presume('hop-ri-va1.avance', 'HOP-RI-Va1', AVANCE, [GUIDE_2022]),
  'hop-ri-va1.solde': presume('hop-ri-va1.solde', 'HOP-RI-Va1', SOLDE_VAGUE_1, [GUICHET_VAGUE_1]),
  'rad-ris-va1.avance': presume('rad-ris-va1.avance', 'RAD-RIS-Va1', AVANCE, [GUIDE_2022]),
  'rad-ris-va1.solde': presume('rad-ris-va1.solde', 'RAD-RIS-Va1', SOLDE_VAGUE_1, [
    GUICHET_VAGUE_1,
  ]),
  'bio-sgl-va1.avance': presume('bio-sgl-va1.avance', 'BIO-SGL-Va1', AVANCE, [GUIDE_2022]),
  'bio-sgl-va1.solde': presume('bio-sgl-va1.solde', 'BIO-SGL-Va1', SOLDE_VAGUE_1, [
    GUICHET_VAGUE_1,
  ]),
  'bio-loinc.avance': presume('bio-loinc.avance', 'BIO-LOINC', AVANCE, [GUIDE_2022]),
  'bio-loinc.solde': presume('bio-loinc.solde', 'BIO-LOINC', SOLDE_VAGUE_1, [GUICHET_VAGUE_1]),
  'pha-lgo-va1.avance': presume('pha-lgo-va1.avance', 'PHA-LGO-Va1', AVANCE, [GUIDE_2022]),
  'pha-lgo-va1.solde': presume('pha-lgo-va1.solde', 'PHA-LGO-Va1', SOLDE_VAGUE_1, [
    { source: 'faq-industriels', endroit: 'officine : dépôt du solde, MOM ou VA' },
  ]),
  'ms1-dui-va1.avance': presume('ms1-dui-va1.avance', 'MS1-DUI-Va1', AVANCE, [WEBINAIRE_MS]),
  'ms1-dui-va1.solde': presume('ms1-dui-va1.solde', 'MS1-DUI-Va1', SOLDE, [
    DEPLOIEMENT_MSS,
    WEBINAIRE_MS,
  ]),
  'ms2-dui-pde-va1.avance': presume('ms2-dui-pde-va1.avance', 'MS2-DUI-PDE-Va1', AVANCE, [
    WEBINAIRE_MS,
  ]),
  'ms2-dui-pde-va1.solde': presume('ms2-dui-pde-va1.solde', 'MS2-DUI-PDE-Va1', SOLDE, [
    DEPLOIEMENT_MSS,
    WEBINAIRE_MS,
  ]),
  'sas-sas-va1.avance': presume('sas-sas-va1.avance', 'SAS-SAS-Va1', AVANCE, [GUIDE_SAS]),
  'sas-sas-va1.solde': presume('sas-sas-va1.solde', 'SAS-SAS-Va1', SOLDE_VAGUE_1, [GUIDE_SAS]),
  'autre.avance': presume('autre.avance', 'AUTRE', [], []),
  'autre.solde': presume('autre.solde', 'AUTRE', [], []),
};

function publish(
  id: FormulaireId,
  sons: SonsId,
  piecesRequises: readonly string[],
  source: Citation,
): Formulaire {
  return { ...presume(id, sons, piecesRequises, [source]), certitude: 'publie' };
}

function presume(
  id: FormulaireId,
  sons: SonsId,
  piecesRequises: readonly string[],
  sources: readonly Citation[],
): Formulaire {
  const type = id.endsWith('.avance') ? 'avance' : 'solde';
  const titre = `${TITRES_SONS[sons]} – ${type}`;
  return { id, titre, sons, type, certitude: 'presume', piecesRequises, sources };
}
