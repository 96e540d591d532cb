import type { PieceDeDemande } from '../sons.ts';
import type { Citation } from '../sources.ts';

const GUIDE_2022: Citation = {
  source: 'guide-financement-2022',
  endroit: 'section 3, exemples de JSON avance',
};
const GUIDE_SOLDE: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, exemples de JSON solde et écran « Pièces jointes »',
};
const PIECES_DU_SOLDE: Citation = { source: 'gnius', endroit: 'demande de versement du solde' };
const AUTRE_COULOIR =
  'Le code de la pièce est celui d’un exemple publié pour un autre couloir ; ce formulaire n’est pas publié.';

const BON_DE_COMMANDE = { libelle: 'Bon de commande signé', typeFichier: 'BON_COMMANDE' } as const;
const PREUVE_HT: PieceDeDemande = {
  libelle: 'En régime HT : preuve de non-assujettissement à la TVA',
  typeFichier: 'PREUVE_HT',
  sources: [GUIDE_2022],
  presume: null,
};
const FACTURE: PieceDeDemande = {
  libelle: 'Copie de la facture',
  typeFichier: 'FACTURE',
  sources: [GUIDE_SOLDE, PIECES_DU_SOLDE],
  presume: null,
};
const VA: PieceDeDemande = {
  libelle: 'VA signée par le client',
  typeFichier: 'VA',
  sources: [GUIDE_SOLDE, PIECES_DU_SOLDE],
  presume: null,
};

export const PIECES_AVANCE_2022: readonly PieceDeDemande[] = [
  { ...BON_DE_COMMANDE, sources: [GUIDE_2022], presume: null },
  PREUVE_HT,
];

/** For a couloir whose form is not published: the document is known, its code is not. */
export const PIECES_AVANCE: readonly PieceDeDemande[] = [
  { ...BON_DE_COMMANDE, sources: [GUIDE_2022], presume: AUTRE_COULOIR },
  { ...PREUVE_HT, presume: AUTRE_COULOIR },
];

export const PIECES_AVANCE_VAGUE_2: readonly PieceDeDemande[] = [
  {
    ...BON_DE_COMMANDE,
    sources: [{ source: 'webinaire-vague-2', endroit: 'bon de commande' }, GUIDE_2022],
    presume: AUTRE_COULOIR,
  },
  { ...PREUVE_HT, presume: AUTRE_COULOIR },
];

export const PIECES_SOLDE_IMAGERIE: readonly PieceDeDemande[] = [FACTURE, VA];

export const PIECES_SOLDE: readonly PieceDeDemande[] = [
  { ...FACTURE, presume: AUTRE_COULOIR },
  { ...VA, presume: AUTRE_COULOIR },
];

/** « Facture, VA ou MOM selon le couloir »: which of the two is published for none of the vague 1. */
export const PIECES_SOLDE_VAGUE_1: readonly PieceDeDemande[] = [
  { ...FACTURE, presume: AUTRE_COULOIR },
  {
    libelle: 'VA ou MOM, selon le couloir',
    typeFichier: null,
    sources: [PIECES_DU_SOLDE],
    presume: null,
  },
];
