import type { TypeDemande } from './vocabulaire.ts';
import { SONS_IDS, type SonsId } from './sons.ts';
import { PIECES, type PieceDeFormulaire } from './sons/pieces.ts';
import { TITRES_SONS } from './sons/titres.ts';
import type { Citation } from './sources.ts';

/** A form is a SONS and a type of demande. */
export type FormulaireId = `${Lowercase<SonsId>}.${TypeDemande}`;

/**
 * How well the structure of a form is known. `publie`: an official example is published. `presume`: we deduce it from the
 * published forms and from what the sources say of it; what only its schema says never blocks.
 */
type CertitudeFormulaire = 'publie' | 'presume';

export interface Formulaire {
  readonly id: FormulaireId;
  readonly titre: string;
  readonly sons: SonsId;
  readonly type: TypeDemande;
  readonly certitude: CertitudeFormulaire;
  readonly pieces: readonly PieceDeFormulaire[];
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

interface Connaissance {
  readonly certitude: CertitudeFormulaire;
  readonly sources: readonly Citation[];
}

const VAGUE_1 = { avance: presume(GUIDE_2022), solde: presume(GUICHET_VAGUE_1) };
const HOP_VAGUE_2 = {
  avance: presume(GUICHET_HOP_VAGUE_2),
  solde: presume(GUICHET_HOP_VAGUE_2),
};
const MEDICO_SOCIAL = {
  avance: presume(WEBINAIRE_MS),
  solde: presume(DEPLOIEMENT_MSS, WEBINAIRE_MS),
};

/** What is known of the two forms of each SONS. */
const CONNAISSANCES: Readonly<Record<SonsId, Readonly<Record<TypeDemande, Connaissance>>>> = {
  'IMG-RIS-Va2': {
    avance: presume(BON_DE_COMMANDE_IMAGERIE),
    solde: publie({
      source: 'guide-solde-imagerie',
      endroit: 'section 3, exemple de JSON solde RIS',
    }),
  },
  'IMG-DB-Va2': {
    avance: presume(BON_DE_COMMANDE_IMAGERIE),
    solde: publie({
      source: 'guide-solde-imagerie',
      endroit: 'section 3, exemple de JSON solde DB',
    }),
  },
  'MDV-LGC-Va2': {
    avance: presume(STRUCTURE_MDV_VAGUE_2),
    solde: presume(STRUCTURE_MDV_VAGUE_2),
  },
  'MDV-LGC-Va1': {
    avance: publie({
      source: 'guide-financement-2022',
      endroit: 'section 3, exemples TTC et HT (STRUCTURE)',
    }),
    solde: presume(GUICHET_VAGUE_1),
  },
  'HOP-DPI-Va2': HOP_VAGUE_2,
  'HOP-PFI-Va2': HOP_VAGUE_2,
  'HOP-DPI-Va1': VAGUE_1,
  'HOP-PFI-Va1': VAGUE_1,
  'HOP-RI-Va1': VAGUE_1,
  'RAD-RIS-Va1': VAGUE_1,
  'BIO-SGL-Va1': VAGUE_1,
  'BIO-LOINC': VAGUE_1,
  'PHA-LGO-Va1': {
    avance: presume(GUIDE_2022),
    solde: presume({ source: 'faq-industriels', endroit: 'officine : dépôt du solde, MOM ou VA' }),
  },
  'MS1-DUI-Va1': MEDICO_SOCIAL,
  'MS2-DUI-PDE-Va1': MEDICO_SOCIAL,
  'SAS-SAS-Va1': { avance: presume(GUIDE_SAS), solde: presume(GUIDE_SAS) },
  AUTRE: { avance: presume(), solde: presume() },
};

const TYPES: readonly TypeDemande[] = ['avance', 'solde'];

/** Every form that the simulator knows, in the order of the SONS. Its schema: `schemas/`. */
export const FORMULAIRE_IDS: readonly FormulaireId[] = SONS_IDS.flatMap((sons) =>
  TYPES.map((type) => formulaireOf(sons, type)),
);

export const FORMULAIRES = Object.fromEntries(
  SONS_IDS.flatMap((sons) => TYPES.map((type) => describe(sons, type))).map((each) => [
    each.id,
    each,
  ]),
) as Readonly<Record<FormulaireId, Formulaire>>;

/** Those of which an official example is published. */
export const FORMULAIRES_PUBLIES: readonly FormulaireId[] = FORMULAIRE_IDS.filter(
  (id) => FORMULAIRES[id].certitude === 'publie',
);

export function isVague2({ sons }: Formulaire): boolean {
  return sons.endsWith('-Va2');
}

export function isMedicoSocial({ sons }: Formulaire): boolean {
  return sons.startsWith('MS');
}

/** The form of a SONS and a type of demande. */
export function formulaireOf(sons: SonsId, type: TypeDemande): FormulaireId {
  return `${sons.toLowerCase() as Lowercase<SonsId>}.${type}`;
}

function describe(sons: SonsId, type: TypeDemande): Formulaire {
  return {
    id: formulaireOf(sons, type),
    titre: `${TITRES_SONS[sons]} – ${type}`,
    sons,
    type,
    pieces: PIECES[sons][type],
    ...CONNAISSANCES[sons][type],
  };
}

function publie(source: Citation): Connaissance {
  return { certitude: 'publie', sources: [source] };
}

function presume(...sources: readonly Citation[]): Connaissance {
  return { certitude: 'presume', sources };
}
