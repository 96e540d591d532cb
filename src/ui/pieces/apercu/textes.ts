import { showName } from '#domain/pieces.ts';
import type { PieceResult } from '#worker/client.ts';
import { formatNombre } from '#domain/francais.ts';

type Visible = Extract<PieceResult, { ok: true }>['apercu'];
type Raison = Extract<Visible, { visible: false }>['raison'];

/** Texts of the preview of a piece. */
export const APERCU = {
  bouton: 'Aperçu',
  boutonNom: (nom: string) => `Aperçu de « ${showName(nom)} »`,
  attente: 'Lecture du document…',
  image: (nom: string) => `Image « ${showName(nom)} »`,
  pdf: (nom: string) => `Document PDF « ${showName(nom)} »`,
  place: (place: number, total: number, zip: string) =>
    `Document ${formatNombre(place)} sur ${formatNombre(total)} de « ${showName(zip)} »`,
  precedent: 'Précédent',
  suivant: 'Suivant',
  fermer: 'Fermer',
  onglet: 'Ouvrir dans un nouvel onglet',
  enregistrer: 'Enregistrer sur l’ordinateur',
  sansLecteurPdf:
    'Ce navigateur n’affiche pas les PDF dans la page : enregistrez le document pour le regarder.',
  aRegarder: 'À regarder de près.',
  echec: 'Le document n’a pas pu être lu : rechargez la page, puis déposez le zip à nouveau.',
} as const;

/** Why a piece is not shown, and what to do. */
export const SANS_APERCU: Readonly<Record<Raison, string>> = {
  changee: 'Le zip a changé depuis son inspection : déposez-le à nouveau.',
  chiffree:
    'Le document n’est pas lisible : il est protégé par un mot de passe. Refaites le zip sans mot de passe.',
  methode:
    'Le document n’est pas lisible : sa compression n’est pas courante. Refaites le zip avec l’outil de votre système.',
  'trop-grosse':
    'Le document dépasse 16 Mo : il n’est pas affiché ici. Ouvrez-le sur votre ordinateur.',
  'trop-de-pixels':
    'L’image dépasse 50 millions de pixels : elle n’est pas affichée ici. Ouvrez-la sur votre ordinateur.',
  abimee: 'Le document n’est pas lisible : il est abîmé. Repartez du fichier d’origine.',
  'autre-type': 'Le document n’est ni un PDF, ni un PNG, ni un JPG : il n’est pas affiché.',
};
