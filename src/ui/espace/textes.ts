import type { NomPage, NomSimple } from '#ui/navigation/pages-espace.ts';

/** Texts of the shell of the private portal. The names of the menus are the portal's (guide du solde Imagerie, 2026). */
export const ESPACE = {
  chapeau:
    'Le portail privé, rejoué dans votre navigateur avec un fournisseur fictif. Rien n’arrive à l’ASP.',
  menu: 'Menu de l’espace fournisseur',
  menuCourt: 'Menu',
  fournisseur: 'Fournisseur fictif',
  siret: 'SIRET',
  changer: 'Changer de fournisseur',
  ouverture: 'Ouverture de la mémoire du portail fictif…',
  ephemere: 'Mode éphémère : tout disparaîtra à la fermeture de l’onglet.',
  introuvable: 'Cet écran n’existe pas dans l’espace fournisseur.',
  retourAccueil: 'Revenir à l’accueil de l’espace',
} as const;

export const TITRES_ESPACE: Readonly<Record<NomPage, string>> = {
  accueil: 'Accueil',
  enrolement: 'Mes enrôlements',
  'nouvel-enrolement': 'Demande d’enrôlement',
  modeles: 'Modèles de documents',
  pilotes: 'Pilotes',
  importer: 'Import des demandes d’avance ou de solde',
  pieces: 'Import des demandes d’avance ou de solde – pièces jointes',
  imports: 'Gérer mes importations JSONs',
  incompletes: 'Suivi des demandes incomplètes',
  demandes: 'Gérer mes demandes de financement',
  demande: 'Détails de la demande',
  modifier: 'Modifier une demande',
  secondaire: 'Demandes de prestation secondaire',
  exports: 'Exports',
  calendrier: 'Calendrier',
  chronologie: 'Chronologie',
  compte: 'Mon compte',
  assistance: 'Besoin d’aide ?',
};

interface Groupe {
  /** Null: the single link stands for itself. */
  readonly titre: string | null;
  readonly liens: readonly { readonly page: NomSimple; readonly nom: string }[];
}

/**
 * The portal's menu, in its order; the last group is ours. Where the modèles and the pilotes stand in it is not published.
 */
export const MENU: readonly Groupe[] = [
  { titre: null, liens: [{ page: 'accueil', nom: 'Accueil' }] },
  {
    titre: 'Enrôlement',
    liens: [
      { page: 'enrolement', nom: 'Mes enrôlements' },
      { page: 'modeles', nom: 'Modèles de documents' },
      { page: 'pilotes', nom: 'Pilotes' },
    ],
  },
  {
    titre: 'Importation JSONs',
    liens: [
      { page: 'importer', nom: 'Importer des demandes' },
      { page: 'imports', nom: 'Gérer mes importations JSONs' },
      { page: 'incompletes', nom: 'Suivi des demandes incomplètes' },
    ],
  },
  {
    titre: 'Demandes de financement',
    liens: [{ page: 'demandes', nom: 'Gérer mes demandes de financement' }],
  },
  { titre: null, liens: [{ page: 'secondaire', nom: 'Demandes de prestation secondaire' }] },
  { titre: null, liens: [{ page: 'exports', nom: 'Exports' }] },
  { titre: null, liens: [{ page: 'compte', nom: 'Mon compte' }] },
  { titre: null, liens: [{ page: 'assistance', nom: 'Besoin d’aide ?' }] },
  {
    titre: 'Le temps simulé',
    liens: [
      { page: 'calendrier', nom: 'Calendrier' },
      { page: 'chronologie', nom: 'Chronologie' },
    ],
  },
];
