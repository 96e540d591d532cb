import { formatCompte, formatNombre } from '#domain/francais.ts';

/** The few words that the parts say by themselves; all others come as props. */

export const CHAMP = { facultatif: '(facultatif)' } as const;

export const FICHIER = {
  parcourir: 'Parcourir',
  parcourirNom: (nom: string) => `Parcourir : ${nom}`,
  fictif: 'Joindre un document fictif',
  fictifNom: (nom: string) => `Joindre un document fictif : ${nom}`,
  retirer: 'Retirer',
  retirerNom: (nom: string) => `Retirer : ${nom}`,
  aucun: 'Aucun fichier joint',
  unSeul: (nom: string) => `Un seul fichier ici : « ${nom} » est pris.`,
  dossier: 'C’est un dossier : déposez le fichier lui-même.',
  rien: 'Rien de ce qui a été glissé n’est un fichier : enregistrez-le sur votre poste, puis déposez-le.',
} as const;

/** The mark of what is ours among the portal’s own screens. */
export const NOTRE_AIDE = 'Notre aide';

export const DIALOGUE = { annuler: 'Annuler' } as const;

/** Search, filters and pages of the long lists of the private portal. */
export const LISTE = {
  /** The portal's own. */
  filtrer: 'Filtrer...',
  triee: (colonne: string, sens: 'croissant' | 'decroissant') =>
    `Trié par « ${colonne} », ${sens === 'croissant' ? 'croissant' : 'décroissant'}`,
  filtrerPar: (colonne: string) => `Filtrer : ${colonne}`,
  pages: 'Pages de la liste',
  precedente: 'Page précédente',
  suivante: 'Page suivante',
  pageCourante: 'Page',
  sur: (pages: number) => ` sur ${formatNombre(pages)}`,
  page: (page: number, pages: number) => `Page ${formatNombre(page)} sur ${formatNombre(pages)}`,
  place: (debut: number, fin: number, nombre: number) =>
    `${formatNombre(debut + 1)} à ${formatNombre(fin)} sur ${formatNombre(nombre)}`,
  /** Of a row that shows one line. */
  details: 'Détails',
  detailsDe: (nom: string) => `Détails : ${nom}`,
  outils: (filtres: number) =>
    filtres === 0 ? 'Trier et filtrer' : `Trier et filtrer (${formatCompte(filtres, 'filtre')})`,
  tous: 'Tous',
  criteres: 'Critères de recherche',
  rechercher: 'Rechercher',
  vider: 'Vider les critères',
} as const;

/** The ends of a list that is drawn as one gets there. */
export const SUITE = {
  avant: (reste: number) => `Afficher ce qui précède (${formatNombre(reste)})`,
  suite: (reste: number) => `Afficher la suite (${formatNombre(reste)})`,
} as const;
