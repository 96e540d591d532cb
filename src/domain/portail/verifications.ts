import type { TypeDemande } from '../vocabulaire.ts';
import { SONS_IDS, type SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import type { Citation } from '../sources.ts';

/** Something that only a person checks, in the pieces: no control of the portal sees it. */
export interface Verification {
  readonly id: string;
  readonly question: string;
  /** Null: for an avance as for a solde. */
  readonly type: TypeDemande | null;
  /** Null: whatever the SONS. */
  readonly sons: readonly SonsId[] | null;
  readonly sources: readonly Citation[];
  /** What no source says, null when the check is documented. */
  readonly presume: string | null;
}

const BDC_SEUL: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 5',
  extrait: 'Contrôles supplémentaires des données obligatoires uniquement sur le BDC',
};
export const PIECES_LISIBLES: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« BONNES PRATIQUES »',
  extrait: 'Assurez-vous que vos pièces jointes soient lisibles',
};
const IMAGERIE = SONS_IDS.filter((id) => SONS[id].couloir === 'imagerie');
const MEDICO_SOCIAL = SONS_IDS.filter((id) => SONS[id].couloir === 'medico-social');
const DEPENDANTS = SONS_IDS.filter((id) => SONS[id].dependDe !== undefined);
const MEDECINS_VAGUE_2: readonly SonsId[] = ['MDV-LGC-Va2'];
const VAGUE_1 = SONS_IDS.filter((id) => SONS[id].vague === 1);
const VAGUE_2 = SONS_IDS.filter((id) => SONS[id].vague === 2);

export const VERIFICATIONS_GESTIONNAIRE: readonly Verification[] = [
  documented(
    'bdc-signe',
    'avance',
    null,
    'Le bon de commande est-il signé, à la main ou par une signature électronique admise ?',
    {
      source: 'faq-industriels',
    },
  ),
  documented(
    'bdc-montants',
    'avance',
    null,
    'Le bon de commande porte-t-il le montant HT, le taux de TVA et le montant TTC ?',
    {
      source: 'faq-industriels',
      extrait: 'TOUS les bons de commande',
    },
  ),
  documented(
    'bdc-mention',
    'avance',
    VAGUE_1,
    'Le bon de commande porte-t-il le montant réel, non nul, et la mention « Montant pris en charge par l’Etat au titre du Ségur de la santé » ?',
    {
      source: 'faq-industriels',
    },
  ),
  documented(
    'bdc-forfait',
    'avance',
    VAGUE_2,
    'Le forfait figure-t-il sur le devis ou le bon de commande, avec la mention « montant de la Prestation Ségur pris en charge par l’État au titre du Ségur » ?',
    {
      source: 'webinaire-vague-2',
      endroit: '« Spécificités par couloir et par dispositif », forfait',
      extrait: 'montant de la Prestation Ségur pris en charge par l’État au titre du Ségur',
    },
  ),
  documented(
    'bdc-plafond',
    'avance',
    null,
    'Le montant HT du bon de commande est-il au plus le plafond donné par le service de calcul ?',
    {
      source: 'ans-rejets-asp',
    },
  ),
  documented(
    'bdc-120-jours',
    'avance',
    VAGUE_2,
    'Si le bon de commande est signé avant le référencement, l’est-il au plus 120 jours calendaires avant la date à laquelle le dossier complet de preuves est réputé soumis à l’ANS ?',
    {
      source: 'webinaire-vague-2',
      endroit: 'calendrier, 120 jours calendaires',
      extrait:
        'la date de signature du bon de commande par le Client ne peut pas être antérieure de plus de',
    },
  ),
  documented(
    'bdc-clients',
    'avance',
    IMAGERIE,
    'Le bon de commande donne-t-il, pour chaque client : nom de la structure, SIREN, représentant légal, téléphone, mail ; par ligne, l’établissement et son FINESS, ou le médecin avec un couple RPPS et n° d’AM, et l’activité ; puis la date, le nom de la structure, celui du représentant légal et sa signature ?',
    {
      source: 'webinaire-vague-2',
      endroit: 'bon de commande, tableau des clients',
      extrait: 'INFORMATIONS SPECIFIQUES A CHAQUE CLIENT',
    },
  ),
  documented(
    'bdc-appel-medico-social',
    'avance',
    MEDICO_SOCIAL,
    'Le bon de commande fait-il explicitement apparaître les éléments mentionnés dans l’Appel à financement Médico-social ?',
    {
      source: 'webinaire-medico-social',
      endroit: '« BONNES PRATIQUES »',
      extrait:
        'Assurez-vous que le bon de commande fasse explicitement apparaître les éléments mentionnés dans l’Appel à financement Médico-social',
    },
  ),
  documented(
    'bdc-de-minimis',
    'avance',
    IMAGERIE,
    'Si le client n’est pas un établissement de santé identifié par un FINESS (décision SIEG 2012/21, « Almunia »), le bon de commande porte-t-il sa déclaration des aides de minimis (règlement 2023/2831) : oui ou non, dates et montants sur 3 ans ?',
    {
      source: 'webinaire-vague-2',
      endroit: 'bon de commande, tableau des clients et sa note 2',
      extrait:
        'relèvent de la décision SIEG de la Commission n°2012/21 (dite « décision Almunia »)',
    },
  ),
  documented(
    'preuve-ht',
    'avance',
    VAGUE_1,
    'En régime HT, la pièce « PREUVE_HT » est-elle jointe ?',
    {
      source: 'guide-financement-2022',
      endroit: 'section 3, exemple de JSON avance HT',
    },
  ),
  documented(
    'bdc-donnees-seules',
    'solde',
    IMAGERIE,
    'Les données qui ne sont que sur le bon de commande sont-elles présentes et exactes ?',
    BDC_SEUL,
  ),
  documented(
    'facture-montant',
    'solde',
    null,
    'La facture porte-t-elle 100 % de la prestation Ségur, pour un montant non nul ?',
    {
      source: 'faq-industriels',
      extrait:
        'une copie de la facture faisant apparaître un montant total de la Prestation Ségur à 0€ sera systématiquement rejetée',
    },
  ),
  documented(
    'facture-va-noms',
    'solde',
    null,
    'Le nom figurant sur la facture concorde-t-il avec le signataire de la VA ?',
    {
      source: 'faq-industriels',
      extrait:
        'il doit y avoir une concordance entre le nom figurant sur la facture et le signataire de la VA',
    },
  ),
  documented(
    'va-signee',
    'solde',
    IMAGERIE,
    'La VA est-elle signée par le client, avec les informations obligatoires de son modèle ?',
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 6',
      extrait: 'doit comporter les informations obligatoires décrites dans le modèle de VA',
    },
  ),
  documented('perimetre', 'solde', null, 'Le solde ne comprend-il que des clients de l’avance ?', {
    source: 'faq-industriels',
  }),
  documented(
    'ris-du-client',
    null,
    DEPENDANTS,
    'L’instruction de la demande RIS du même bénéficiaire est-elle finalisée ?',
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 5, « Spécificité DB »',
      extrait:
        'l’instruction de la demande DB ne peut commencer qu’une fois l’instruction de la demande RIS pour le même bénéficiaire finalisée',
    },
  ),
  documented(
    'vague-1-et-2',
    null,
    VAGUE_2,
    'Si la prestation est « Vague 1 + Vague 2 », le client n’a-t-il ni bénéficié de la vague 1, ni financé à ses frais la mise à jour vers une version Ségur vague 1 ?',
    {
      source: 'webinaire-vague-2',
      endroit: '« Prestation Ségur Vague 1 + Vague 2 »',
      extrait:
        'Ni financé à leurs frais la mise à jour de leur logiciel vers une version Ségur Va1.',
    },
  ),
  documented(
    'client-mdv',
    'avance',
    MEDECINS_VAGUE_2,
    'Le client est-il un médecin ayant une activité libérale et un RPPS (hors biologie, radiodiagnostic et médecine nucléaire), une MSP avec au moins un médecin libéral, ou un CDS polyvalent ou médical avec au moins un médecin salarié ?',
    {
      source: 'webinaire-vague-2',
      endroit: '« Clients éligibles » (Médecins de ville)',
      extrait: 'ayant au moins une activité libérale ET disposant d’un numéro RPPS',
    },
  ),
  documented('un-pacs', 'avance', DEPENDANTS, 'La DRIMbox est-elle la seule de son PACS ?', {
    source: 'webinaire-vague-2',
    endroit: '« Règles d’unicité du financement DRIMbox »',
    extrait: '1 seule commande DRIMbox par PACS.',
  }),
  documented(
    'beneficiaire-aide',
    null,
    null,
    'Le bénéficiaire ne bénéficie-t-il pas déjà de l’aide à partir d’une autre demande ?',
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 4, liste des statuts, « Rejetée »',
    },
  ),
  documented(
    'donnees-et-pieces',
    null,
    null,
    'Les montants, les dates et les noms du JSON sont-ils ceux des pièces ?',
    {
      source: 'guide-modification-sas',
      endroit: '« Objectifs »',
      extrait:
        'des écarts entre les données que vous avez transmises lors de la création de votre demande et les pièces justificatives',
    },
  ),
  {
    id: 'pieces-lisibles',
    question: 'Chaque pièce est-elle lisible, entière, et du type annoncé ?',
    type: null,
    sons: null,
    sources: [PIECES_LISIBLES],
    presume: null,
  },
];

/** The checklist of one demande, in the order of the table. */
export function verificationsPour(sons: SonsId, type: TypeDemande): readonly Verification[] {
  return VERIFICATIONS_GESTIONNAIRE.filter(
    (each) =>
      (each.type === null || each.type === type) &&
      (each.sons === null || each.sons.includes(sons)),
  );
}

function documented(
  id: string,
  type: TypeDemande | null,
  sons: readonly SonsId[] | null,
  question: string,
  source: Citation,
): Verification {
  return { id, question, type, sons, sources: [source], presume: null };
}
