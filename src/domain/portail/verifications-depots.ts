import type { Citation } from '../sources.ts';
import type { ModeleDocument, Pilote } from './fournisseur.ts';

/** A point that the gestionnaire checks in a document deposited beside the demandes. */
export interface PointDepot {
  readonly id: string;
  readonly question: string;
  /** What is said to the fournisseur when it fails: the comment of the gestionnaire. */
  readonly manque: string;
  readonly sources: readonly Citation[];
  /** What no source says, null when the check is documented. */
  readonly presume: string | null;
}

const BDC: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Structure des bons de commande », informations spécifiques à chaque client',
  extrait: 'L’ensemble des éléments de texte en bleu sont des mentions obligatoires',
};
const VA: Citation = { source: 'guide-solde-imagerie', endroit: 'section 6, « Préconisations »' };
const PILOTES: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Focus sur la gestion des pilotes »',
};

/** « des contrôles manuels de la présence des données obligatoires » (webinaire vague 2): for a modèle, that their place is there. */
const POINTS_MODELE: Readonly<Record<ModeleDocument['type'], readonly PointDepot[]>> = {
  BDC: [
    bdc('bdc-structure', 'le nom de la structure'),
    bdc('bdc-siren', 'le SIREN'),
    bdc('bdc-representant', 'le nom du représentant légal'),
    bdc('bdc-telephone', 'le téléphone'),
    bdc('bdc-mail', 'le mail'),
    bdc(
      'bdc-de-minimis-reponse',
      'la réponse de la structure : a-t-elle perçu des aides de minimis (règlement 2023/2831, hors financements Ségur vague 1) dans les 3 ans précédant la signature',
    ),
    bdc('bdc-de-minimis-tableau', 'si oui, la date d’attribution et le montant de chaque aide'),
    bdc(
      'bdc-lignes',
      'une ligne par FINESS ou par numéro d’AM, avec le nom de l’établissement de santé ou du médecin libéral',
    ),
    bdc('bdc-finess', 'le FINESS, pour un établissement de santé'),
    bdc('bdc-rpps-am', 'le RPPS et le numéro d’AM, pour un médecin libéral : un couple par ligne'),
    bdc(
      'bdc-activite',
      'l’activité adressée par l’instance logicielle (radiologie, médecine nucléaire, ou mixte pour un établissement)',
    ),
    bdc('bdc-date', 'la date, au format JJ/MM/AAAA'),
    bdc(
      'bdc-signature',
      'le nom de la structure, celui du représentant légal dûment habilité à signer, et sa signature',
    ),
  ],
  VA: [
    {
      id: 'va-items',
      question:
        'Chaque item obligatoire y est-il nommé comme dans le modèle de l’ASP ? « Dénomination sociale (nom du client) » doit être indiqué comme tel.',
      manque: 'Un item obligatoire n’est pas nommé comme dans le modèle de VA de l’ASP.',
      sources: [{ ...VA, extrait: 'l’identification de chaque item obligatoire' }],
      presume: null,
    },
    {
      id: 'va-signature',
      question: 'La signature du client y a-t-elle sa place ?',
      manque: 'La VA n’a pas de place pour la signature du client.',
      sources: [{ ...VA, extrait: 'la copie de la VA de la Prestation Ségur signé par le Client' }],
      presume: null,
    },
  ],
};

const POINTS_PILOTE: Readonly<Record<Pilote['type'], readonly PointDepot[]>> = {
  pv: [
    {
      id: 'pv-signe',
      question: 'Le PV est-il signé par le client final ?',
      manque: 'Le PV n’est pas signé par le client final.',
      sources: [{ ...PILOTES, extrait: 'PV pilotes signés par les clients finaux' }],
      presume: null,
    },
    {
      id: 'pv-realisation',
      question: 'Dit-il la réalisation complète et conforme de la Prestation Ségur ?',
      manque: 'Le PV ne dit pas la réalisation complète et conforme de la Prestation Ségur.',
      sources: [{ ...PILOTES, extrait: 'justifier de la réalisation complète et conforme' }],
      presume: null,
    },
  ],
  'support-formation': [
    {
      id: 'support-lisible',
      question: 'Est-ce bien le support de formation de ce logiciel ?',
      manque: 'Le document n’est pas un support de formation de ce logiciel.',
      sources: [],
      presume: 'Les sources demandent des supports de formation sans dire ce qui y est vérifié.',
    },
  ],
};

export function listPointsModele({ type }: ModeleDocument): readonly PointDepot[] {
  return POINTS_MODELE[type];
}

export function listPointsPilote({ type }: Pilote): readonly PointDepot[] {
  return POINTS_PILOTE[type];
}

function bdc(id: string, mention: string): PointDepot {
  return {
    id,
    question: `La mention y est-elle : ${mention} ?`,
    manque: `Mention obligatoire absente du bon de commande : ${mention}.`,
    sources: [BDC],
    presume: null,
  };
}
