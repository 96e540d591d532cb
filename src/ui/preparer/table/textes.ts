import { formatCompte } from '#domain/francais.ts';

export const TABLE = {
  chapeau:
    'Un fichier de demandes, avec une ligne par demande et une colonne par balise : pour le relire, ou le reprendre dans votre tableur.',
  retirer: 'Retirer ce JSON',
  garde: 'Il reste dans cet onglet, même après un rechargement, jusqu’à ce que vous le fermiez.',
  nonGarde:
    'Recharger la page le retire : il est trop long pour être gardé dans cet onglet, ou le navigateur refuse.',
  choisir: 'Choisir un JSON',
  autre: 'Prendre un autre JSON',
  formats: 'ou glissez-le sur la page, ou collez ici son contenu.',
  lacher: 'Lâchez le JSON',
  unSeul: (nom: string) => `Un seul JSON à la fois : « ${nom} » est pris.`,
  rien: 'Ni fichier ni texte : choisissez un JSON, ou copiez-en le contenu.',
  nomCollage: 'colle.json',
  progres: 'Lecture du JSON…',
  annuler: 'Annuler',
  illisible: (nom: string) =>
    `« ${nom} » n’est pas un fichier de demandes lisible : « Simuler un JSON » dit ce qui l’en empêche.`,
  simuler: 'Le simuler',
  inconnu: 'Aucun formulaire n’est reconnu dans ce fichier : choisissez-le.',
  formulaire: 'Formulaire',
  tableau: 'Le tableau',
  compte: (rangees: number, colonnes: number) =>
    `${formatCompte(rangees, 'ligne')}, ${formatCompte(colonnes, 'colonne')}`,
  region: 'Tableau des demandes, qui défile',
  csv: 'Télécharger en CSV',
  xlsx: 'Télécharger en .xlsx',
  echec: 'Le classeur n’a pas pu être fabriqué : prenez le CSV, ou réessayez.',
  pertes: 'Ce qu’un tableau ne peut pas porter',
  nom: (json: string, extension: string) => `${json.replace(/\.json$/i, '')}.${extension}`,
  feuille: 'Demandes',
  ligne: 'Ligne',
} as const;
