import type { Plafond, Prerequis, Sons, Unicite } from '../sons.ts';
import { CALENDRIER_VAGUE_2 } from './echeances.ts';

export const ENROLEMENT_VALIDE: Prerequis = {
  demande: 'avance',
  texte: 'Un enrôlement définitif validé pour le numéro ANS du logiciel.',
  sources: [
    { source: 'webinaire-medico-social', endroit: '« Les étapes de la démarche de financement »' },
    { source: 'faq-asp' },
  ],
};

const ENROLEMENT_VALIDE_VAGUE_2: Prerequis = {
  ...ENROLEMENT_VALIDE,
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Enrôlement définitif »',
      extrait:
        'effectuer votre demande d’enrôlement lié à la vague 2 permettant ensuite de déposer des demandes d’avance',
    },
  ],
};

export const AVANCE_PAYEE: Prerequis = {
  demande: 'solde',
  texte: 'L’avance du même n° ASP est décidée, et payée ou « OR émis ».',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, fichier de retour',
      extrait:
        'Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l’avance est à l’état DECIDE et dont le dernier paiement est à l’état PAYE ou OR EMIS',
    },
    { source: 'faq-asp' },
  ],
};

const BASE_DES_ELIGIBLES: Prerequis = {
  demande: 'avance',
  texte: 'Chaque bénéficiaire est dans la base des ES éligibles.',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Avant le dépôt de la demande d’avance »',
      extrait: 'Le portail ASP reprend cette base et rejette tout bénéficiaire non présent.',
    },
  ],
};

const BON_DE_COMMANDE_120_JOURS: Prerequis = {
  demande: 'avance',
  texte:
    'Un bon de commande signé avant le référencement l’est au plus 120 jours calendaires avant le dépôt du dossier complet de preuves à l’ANS.',
  sources: [{ ...CALENDRIER_VAGUE_2, extrait: '120 jours calendaires' }],
};

export const PREREQUIS_VAGUE_2: readonly Prerequis[] = [
  ENROLEMENT_VALIDE_VAGUE_2,
  BASE_DES_ELIGIBLES,
  BON_DE_COMMANDE_120_JOURS,
  AVANCE_PAYEE,
];

export const PREREQUIS_VAGUE_1: readonly Prerequis[] = [ENROLEMENT_VALIDE, AVANCE_PAYEE];

/** The general rule, for a SONS whose own rules of uniqueness are not published. */
export function uniciteGenerale(identifiant: Unicite['identifiant']): Unicite {
  return {
    identifiant,
    regle:
      'Rejetée: si le bénéficiaire listé dans le json bénéficie déjà de l’aide à partir d’une autre demande',
    deuxSiActivitesDifferentes: false,
    sources: [
      { source: 'guide-solde-imagerie', endroit: 'section 4, liste des statuts' },
      { source: 'faq-industriels', endroit: 'un même bénéficiaire demandé par deux fournisseurs' },
    ],
  };
}

/** The guides of 2022 and 2024 give the larger limit, whatever the couloir. */
export const ZIP_LARGE: Sons['zip'] = { profil: 'large', presume: null };
export const ZIP_LARGE_PRESUME: Sons['zip'] = {
  profil: 'large',
  presume: 'Aucun texte ne le dit pour ce SONS : la plus large des deux limites publiées.',
};

/** Kept in the file that the ANS published, which we do not have. */
export const FICHIER_DE_CALCUL: Plafond = {
  type: 'bareme',
  texte: 'Montant donné par le « fichier de calcul » publié par l’ANS.',
  sources: [{ source: 'ans-rejets-asp' }],
};
