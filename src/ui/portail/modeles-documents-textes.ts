import type { ModeleDocument } from '#domain/portail/fournisseur.ts';
import type { Citation } from '#domain/sources.ts';

/** Texts of « Modèles de documents »; the words of the statuses are ours, no source prints them. */
export const MODELES_DOCUMENTS = {
  chapeau:
    'Faites vérifier votre bon de commande (BDC) ou votre VA (que le client signe pour le solde) avant de l’employer avec vos clients.',
  source: 'Le gestionnaire contrôle à la main la présence des données obligatoires.',
  /** Guide du solde Imagerie, section 6, for whom writes a VA. */
  preconisation:
    'Pour une VA, le guide préconise d’utiliser le modèle de VA du site de l’ASP et d’identifier chaque item obligatoire : par exemple, le terme « Dénomination sociale (nom du client) » doit être indiqué comme tel. La copie de la VA, signée par le client, doit comporter les informations obligatoires de ce modèle.',
  nonPublie:
    'La fonction est décrite, son écran ne l’est pas : la présentation et les mots de statut sont les nôtres.',
  ferme:
    'Le dépôt s’ouvre avec la première validation d’un enrôlement, anticipé ou définitif. Ce fournisseur fictif n’en a pas.',
  versEnrolements: 'Voir mes enrôlements',
  deposer: 'Déposer un modèle',
  numeroAns: 'Numéro ANS',
  type: 'Document',
  fichier: 'Modèle de document',
  envoyer: 'Déposer pour validation',
  liste: 'Modèles déposés',
  vide: 'Aucun modèle déposé.',
  nom: (type: ModeleDocument['type'], id: number) => `Modèle ${type} n° ${id}`,
  redeposer: 'À corriger : déposez un nouveau modèle, il sera vérifié à son tour.',
  valider: 'Valider',
  aCorriger: 'À corriger',
  annonceDepot: (nom: string) => `${nom} est déposé, il attend la vérification du gestionnaire.`,
  annonce: (nom: string, libelle: string) => `${nom} : « ${libelle} » est enregistré.`,
} as const;

export const TYPES_MODELE_DOCUMENT: Readonly<Record<ModeleDocument['type'], string>> = {
  BDC: 'BDC (bon de commande)',
  VA: 'VA',
};

export const SOURCES_MODELES_DOCUMENTS: readonly Citation[] = [
  {
    source: 'webinaire-vague-2',
    endroit: '« Les nouveautés de la vague 2 »',
    extrait:
      'le gestionnaire vérifie le document déposé et procède à des contrôles manuels de la présence des données obligatoires',
  },
];
