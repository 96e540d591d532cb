import type { Citation } from '../sources.ts';
import { PIECES_LISIBLES } from './verifications.ts';

/** A documented reason why the ASP rejects, or sends back to be modified. The words are ours unless quoted. */
export interface MotifRejet {
  readonly id: string;
  readonly objet: 'demande' | 'enrolement';
  /** A sentence that can stand as the comment of the gestionnaire. */
  readonly libelle: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

export const MOTIFS_REJET: readonly MotifRejet[] = [
  {
    id: 'beneficiaire-deja-aide',
    objet: 'demande',
    libelle: 'Le bénéficiaire bénéficie déjà de l’aide à partir d’une autre demande.',
    sources: [
      {
        source: 'guide-solde-imagerie',
        endroit: 'section 4, liste des statuts, « Rejetée »',
        extrait:
          'si le bénéficiaire listé dans le json bénéficie déjà de l’aide à partir d’une autre demande',
      },
      { source: 'faq-industriels' },
    ],
  },
  {
    id: 'montant-au-dessus-du-plafond',
    objet: 'demande',
    libelle: 'Le montant dépasse le plafond, ou s’en écarte par un arrondi.',
    sources: [{ source: 'ans-rejets-asp' }],
  },
  {
    id: 'montant-nul',
    objet: 'demande',
    libelle:
      'Le bon de commande ou la facture présente un montant de 0 € : il doit porter le montant réel, non nul.',
    sources: [
      {
        source: 'faq-industriels',
        extrait:
          'une copie de la facture faisant apparaître un montant total de la Prestation Ségur à 0€ sera systématiquement rejetée',
      },
    ],
  },
  {
    id: 'mention-segur-absente',
    objet: 'demande',
    libelle:
      'La mention du montant pris en charge par l’État manque sur le bon de commande (vague 1 : « Montant pris en charge par l’Etat au titre du Ségur de la santé » ; vague 2 : « montant de la Prestation Ségur pris en charge par l’État au titre du Ségur »).',
    sources: [
      { source: 'faq-industriels' },
      {
        source: 'webinaire-vague-2',
        endroit: '« Spécificités par couloir et par dispositif », forfait',
        extrait: 'montant de la Prestation Ségur pris en charge par l’État au titre du Ségur',
      },
    ],
  },
  {
    id: 'ht-tva-ttc-absents',
    objet: 'demande',
    libelle: 'Le montant HT, le taux de TVA ou le montant TTC manque sur le bon de commande.',
    sources: [{ source: 'faq-industriels', extrait: 'TOUS les bons de commande' }],
  },
  {
    id: 'noms-discordants',
    objet: 'demande',
    libelle: 'Le nom figurant sur la facture ne concorde pas avec le signataire de la VA.',
    sources: [
      {
        source: 'faq-industriels',
        extrait:
          'il doit y avoir une concordance entre le nom figurant sur la facture et le signataire de la VA',
      },
    ],
  },
  {
    id: 'bon-de-commande-trop-ancien',
    objet: 'demande',
    libelle:
      'Le bon de commande a été signé plus de 120 jours calendaires avant le dépôt du dossier complet de preuves à l’ANS.',
    sources: [{ source: 'webinaire-vague-2', endroit: 'calendrier, 120 jours calendaires' }],
  },
  {
    id: 'identifiants-tous-invalides',
    objet: 'demande',
    libelle:
      'Tous les numéros AM et FINESS sont invalides pour le service de calcul : le plafond est nul.',
    sources: [{ source: 'faq-industriels' }],
  },
  {
    id: 'perimetre-elargi',
    objet: 'demande',
    libelle: 'Le solde ajoute un client que l’avance ne comprenait pas.',
    sources: [{ source: 'faq-industriels' }],
  },
  {
    id: 'pieces-hors-nomenclature',
    objet: 'demande',
    libelle: 'Une pièce ne suit pas la nomenclature, ou n’est pas celle que le JSON annonce.',
    sources: [
      {
        source: 'guide-solde-imagerie',
        endroit: 'section 3, écran « Pièces jointes », règles à suivre',
        extrait: 'Chaque fichier doit correspondre à la nomenclature indiquée sur la documentation',
      },
    ],
  },
  {
    id: 'piece-de-la-demande-illisible',
    objet: 'demande',
    libelle: 'Une pièce jointe n’est pas lisible.',
    sources: [PIECES_LISIBLES],
  },
  {
    id: 'piece-de-l-enrolement-illisible',
    objet: 'enrolement',
    libelle: 'Une pièce jointe n’est pas lisible.',
    sources: [PIECES_LISIBLES],
  },
  {
    id: 'taux-tva-inexact',
    objet: 'enrolement',
    libelle: 'Le taux de TVA n’est pas celui qui s’applique à la structure.',
    sources: [
      {
        source: 'webinaire-medico-social',
        endroit: '« BONNES PRATIQUES »',
        extrait: 'Sélectionnez le bon taux de TVA',
      },
    ],
  },
  {
    id: 'piece-identite-perimee',
    objet: 'enrolement',
    libelle: 'La pièce d’identité n’est pas en cours de validité.',
    sources: [
      {
        source: 'webinaire-vague-2',
        extrait: 'Vérifiez la date de validité de votre Pièce d’Identité.',
      },
    ],
  },
  {
    id: 'mandat-mauvais-modele',
    objet: 'enrolement',
    libelle: 'Le mandat n’est pas du bon modèle.',
    sources: [
      {
        source: 'webinaire-vague-2',
        extrait: 'Assurez-vous d’avoir le bon modèle de mandat du représentant légal.',
      },
    ],
  },
];
