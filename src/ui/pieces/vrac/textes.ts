import { formatCompte, formatNombre, formatTaille, listNames } from '#domain/francais.ts';
import { PIECE_MAX_MO, showName } from '#domain/pieces.ts';
import { LIBRE_MAX, LIBRES_MAX, TOTAL_MAX } from './libres.ts';

const cite = (noms: readonly string[]) =>
  listNames(
    noms.map((nom) => `« ${showName(nom)} »`),
    { max: 4 },
  );

/** Texts of the files that are in no zip yet. */
export const VRAC = {
  titre: 'Fichiers en vrac',
  consigne:
    'Sans zip : glissez ici les fichiers, tous ensemble et sous leurs noms, ou chacun sur sa ligne. Rien de douteux n’est pris sans vous.',
  choisir: 'Choisir des fichiers',
  choisirPour: 'Choisir…',
  choisirPourNom: (nom: string) => `Choisir le fichier de « ${showName(nom)} »`,
  glisser: 'à déposer ici, ou',
  liste: (nombre: number) => `${formatCompte(nombre, 'fichier')} hors de tout zip`,
  retirer: 'Retirer',
  retirerNom: (nom: string) => `Retirer « ${showName(nom)} » des fichiers en vrac`,
  retire: (nom: string) => `« ${showName(nom)} » est retiré.`,
  plusieurs: (pour: string) =>
    `Plusieurs fichiers pour « ${showName(pour)} » : aucun ne lui est donné d’office, le simulateur cherche à quel document chacun répond.`,
  remplaces: (noms: readonly string[]) =>
    `${cite(noms)} ${noms.length > 1 ? 'remplacent ceux' : 'remplace celui'} du même nom que vous aviez ${noms.length > 1 ? 'choisis' : 'choisi'}.`,
  vides: (noms: readonly string[]) =>
    `${cite(noms)} ${noms.length > 1 ? 'sont vides' : 'est vide'} : repartez du fichier d’origine.`,
  tropGros: (noms: readonly string[]) =>
    `${cite(noms)} ${noms.length > 1 ? 'dépassent' : 'dépasse'} ${formatTaille(LIBRE_MAX)} : ${noms.length > 1 ? 'ils ne sont pas pris' : 'il n’est pas pris'}.`,
  trop: (nombre: number) =>
    `${formatCompte(nombre, 'fichier n’est pas pris', 'fichiers ne sont pas pris')} : ${formatNombre(LIBRES_MAX)} fichiers et ${formatTaille(TOTAL_MAX)} à la fois, au plus.`,
  illisibles: (noms: readonly string[]) =>
    `${cite(noms)} ${noms.length > 1 ? 'n’ont pas pu être lus' : 'n’a pas pu être lu'} : un dossier, ou un fichier déplacé, modifié ou ouvert par un autre logiciel. Choisissez-${noms.length > 1 ? 'les' : 'le'} à nouveau.`,
  dossierVide: 'Ce dossier ne contient aucun fichier.',
  rien: 'Ce qui a été glissé ne contient aucun fichier.',
  coupe: 'Le dossier contient trop de fichiers : la suite n’a pas été regardée.',
  sansDocument: 'aucun : donnez-le à la ligne de son document, ou retirez-le',
  propose: 'proposé : confirmez-le à la ligne de son document, ou retirez-le',
  actes: 'Actions',
} as const;

/** A picture that is too large, made smaller here. */
export const REDUIRE = {
  bouton: 'Réduire l’image',
  boutonNom: (nom: string) => `Réduire l’image « ${showName(nom)} »`,
  titre: (nom: string) => `Réduire « ${showName(nom)} »`,
  enCours: 'Réduction de l’image…',
  essai: (essai: number) => `Essai ${formatNombre(essai)}…`,
  avant: 'Avant',
  apres: 'Après',
  dit: (taille: number, largeur: number, hauteur: number) =>
    `${formatTaille(taille)} · ${formatNombre(largeur)} × ${formatNombre(hauteur)} px`,
  sens: `La copie passe sous ${PIECE_MAX_MO} Mo. Regardez si tout s’y lit encore : signature, montants, dates. L’original n’est pas touché, et vous pouvez y revenir.`,
  prendre: 'Prendre l’image réduite',
  annuler: 'Annuler',
  original: 'Reprendre l’original',
  originalNom: (nom: string) => `Reprendre l’original de « ${showName(nom)} »`,
  reduite: (taille: number) => `image réduite ; l’original pesait ${formatTaille(taille)}`,
  echec: {
    illisible: 'Le navigateur n’a pas pu ouvrir cette image : elle est abîmée, ou trop grande.',
    'trop-grande':
      'Même très réduite, cette image reste trop lourde : enregistrez-la en JPG avec un autre logiciel.',
  },
  pdf: `Ce PDF dépasse ${PIECE_MAX_MO} Mo et ne peut pas être réduit ici : numérisez-le à nouveau en 150 à 200 points par pouce (niveaux de gris), ou exportez-le en « taille réduite », puis choisissez-le à nouveau sous le même nom.`,
} as const;
