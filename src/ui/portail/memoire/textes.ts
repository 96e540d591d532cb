import type { EtatPortail } from '#domain/portail/etat.ts';
import { formatCompte } from '#domain/francais.ts';

export const RESTAURATION = {
  choisir: 'Restaurer une sauvegarde…',
  verification: 'Vérification de la sauvegarde…',
  titre: 'Remplacer le portail fictif ?',
  contient: (nom: string, enregistrements: number, fichiers: number, branches: number) =>
    `« ${nom} » est une sauvegarde saine : ${formatCompte(enregistrements, 'enregistrement')}, ${formatCompte(fichiers, 'fichier')}${branches > 0 ? `, ${wordBranches(branches)}` : ''}.`,
  remplace: (contenu: string | null, branches: number) =>
    `Elle prend la place de tout ce que contient le portail fictif : ${[...(contenu === null ? [] : [contenu]), ...(branches > 0 ? [wordBranches(branches)] : [])].join(', et ')}. Ce contenu sera perdu s’il n’est pas sauvegardé : « Mon compte » le sauvegarde, branches comprises.`,
  action: 'Restaurer',
  faite: 'La sauvegarde est restaurée.',
} as const;

export const EFFACEMENT = {
  bouton: 'Tout effacer…',
  titre: 'Effacer tout le portail fictif ?',
  texte: (contenu: string) =>
    `Seront effacés : ${contenu}, leurs fichiers, les branches mises de côté et les réglages. Rien ne permettra d’y revenir, sauf une sauvegarde.`,
  action: 'Tout effacer',
} as const;

export const MODE = {
  titre: 'Où garder ce que vous faites',
  durable: 'Dans ce navigateur',
  durableSens: 'Tout se retrouve à la prochaine visite, sur cet ordinateur seulement.',
  ephemere: 'Nulle part : mode éphémère',
  ephemereSens:
    'Un portail fictif vide, qui disparaît quand l’onglet se ferme ou se recharge. Ce que garde le navigateur n’est ni montré ni touché.',
  perdreTitre: 'Quitter le mode éphémère ?',
  perdre: (contenu: string) =>
    `Ce que vous avez fait en mode éphémère disparaît : ${contenu}. Vous pouvez d’abord le sauvegarder dans un fichier, depuis « Mon compte ».`,
  quitter: 'Quitter le mode éphémère',
} as const;

/** `2 branches mises de côté`. */
function wordBranches(nombre: number): string {
  return formatCompte(nombre, 'branche mise de côté', 'branches mises de côté');
}

/** `2 fournisseurs, 310 dossiers et 12 imports`. */
export function describePortail({ fournisseurs, dossiers, imports }: EtatPortail): string {
  return `${formatCompte(fournisseurs.size, 'fournisseur')}, ${formatCompte(dossiers.size, 'dossier')} et ${formatCompte(imports.size, 'import')}`;
}
