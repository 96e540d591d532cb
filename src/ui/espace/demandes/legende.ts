import type { EtatPaiement, StatutDemande } from '#domain/portail/dossier.ts';
import { PAIEMENTS, STATUTS_DEMANDE } from '#domain/mots/demandes.ts';
import { COLONNES_DEMANDES, type ColonneDemandes } from './colonnes.ts';

export const LEGENDE = {
  titre: 'Ce que disent les colonnes, les statuts et les paiements',
  source:
    'Dans les mots du guide du solde Imagerie (2026) ; du webinaire médico-social pour les pièces complémentaires.',
  colonnes: 'Colonnes',
  statuts: 'Statuts',
  paiements: 'États de paiement',
} as const;

type Lignes = readonly (readonly [string, string])[];

/** The guide (section 4), word for word. */
const COLONNES: Readonly<Partial<Record<ColonneDemandes, string>>> = {
  dossier:
    'numéro de la demande attribué par l’ASP à la suite du dépôt par vos soins. Ce numéro est unique. M0, M1... indique le n° de l’avenant.',
  type: 'avance ou solde.',
  numeroEditeur:
    'numéro unique généré par vos soins et attribué à la demande. Il doit être le même pour l’avance et le solde.',
  logiciel:
    'acronyme du SONS concerné par la demande avec spécification de la vague (V2) si le SONS avait déjà permis de bénéficier de la vague 1.',
  depot: 'date à laquelle vous avez déposé votre avenant Avance ou Solde sur le portail.',
  denomination: 'Dénomination sociale de votre structure.',
  montant: 'montant HT que vous avez déclaré dans le fichier JSON pour cette demande.',
};

/** Without that of an incomplete demande, which the list does not show. */
const STATUTS: readonly (readonly [StatutDemande, string])[] = [
  ['en-cours', 'elle est en attente d’instruction.'],
  ['a-modifier', 'une action est attendue de votre part.'],
  [
    'en-attente-pieces',
    'des informations sont manquantes ; dès modification de votre part, elle repassera à « en cours » pour être de nouveau instruite.',
  ],
  [
    'decidee',
    'la demande est validée par l’ASP et le processus de versement de l’aide est en cours.',
  ],
  [
    'rejetee',
    'si le bénéficiaire listé dans le json bénéficie déjà de l’aide à partir d’une autre demande.',
  ],
  ['annulee', 'la demande peut être annulée à votre demande ou celle du bénéficiaire.'],
  ['historisee', 'si l’avenant suivant est au statut Annulée.'],
];

const ETATS: readonly (readonly [EtatPaiement, string])[] = [
  ['aucun', 'votre demande n’est pas encore validée par l’ASP.'],
  ['en-cours', 'votre demande est validée et le processus de mise en paiement est enclenché.'],
  ['or-emis', 'les guides le nomment sans le décrire ; un solde peut alors être déposé.'],
  ['effectue', 'le versement de l’aide est effectif.'],
];

/** Of the columns that a period shows, in their order. */
export function describeColonnes(montrees: readonly ColonneDemandes[]): Lignes {
  return montrees.flatMap((cle) => {
    const titre = COLONNES_DEMANDES.find((colonne) => colonne.cle === cle)?.titre;
    const sens = COLONNES[cle];
    return titre === undefined || sens === undefined ? [] : [[titre, sens] as const];
  });
}

export const LIGNES_STATUTS: Lignes = STATUTS.map(([statut, sens]) => [
  STATUTS_DEMANDE[statut],
  sens,
]);

export const LIGNES_PAIEMENTS: Lignes = ETATS.map(([etat, sens]) => [PAIEMENTS[etat], sens]);
