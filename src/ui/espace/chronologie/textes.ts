import { formatCompte, formatNombre } from '#domain/francais.ts';

export const CHRONOLOGIE = {
  chapeau:
    'Tout ce qui s’est passé dans ce portail fictif, des deux côtés du guichet, le plus récent en premier.',
  aide: 'Regardez un moment : tous les écrans le montrent tel qu’il était. Puis revenez au présent, ou repartez de là : la suite est mise de côté. Si vous faites autre chose à sa place, elle devient une branche, gardée ici jusqu’à ce que vous la jetiez.',
  legende: (nombre: number) => formatCompte(nombre, 'acte'),
  filtres: 'Filtrer la chronologie',
  texte: 'Chercher (n° de dossier, fichier, mot)',
  fournisseur: 'Fournisseur',
  genre: 'Genre d’acte',
  tous: 'Tous',
  trouves: (nombre: number, total: number) =>
    `${formatCompte(nombre, 'acte')} sur ${formatNombre(total)}`,
  aucun: 'Aucun acte ne correspond.',
  toutMontrer: 'Tout montrer',
  suite: (nombre: number) => `${formatNombre(nombre)} de suite`,
  montrer: (nombre: number) => `Montrer les ${formatNombre(nombre)} actes`,
  replier: (nombre: number) => `Replier les ${formatNombre(nombre)} actes`,
  numeros: (de: number, a: number) => `${formatNombre(de)} à ${formatNombre(a)}`,
  regarder: 'Regarder',
  regarderActe: (sequence: number) => `Regarder après l’acte ${formatNombre(sequence)}`,
  affiche: 'Affiché',
  afficheDedans: (sequence: number) => `Affiché : ${formatNombre(sequence)}`,
  dedans: ', dans cette suite',
  misDeCote: 'Mis de côté',
  lecture: 'Lecture de la chronologie…',
  vide: 'Rien ne s’est encore passé.',
} as const;

export const BRANCHES = {
  titre: 'Branches mises de côté',
  aide: 'Ce qui suivait un moment d’où vous êtes reparti. Reprendre une branche la remet à la suite du présent ; ce qui occupait sa place devient à son tour une branche. Une sauvegarde les emporte.',
  libelle: 'Nom de la branche',
  nom: (id: number) => `Branche n° ${id}`,
  contenu: (nombre: number, depuis: number, jusqua: string | null) =>
    `${formatCompte(nombre, 'acte')} après l’acte ${formatNombre(depuis)}${jusqua === null ? '' : `, jusqu’au ${jusqua}`}`,
  reprendre: 'Reprendre',
  reprendreNom: (nom: string) => `Reprendre : ${nom}`,
  jeter: 'Jeter…',
  jeterNom: (nom: string) => `Jeter… : ${nom}`,
  jeterTitre: (nom: string) => `Jeter « ${nom} » ?`,
  jeterTexte: 'Ces actes et leurs fichiers seront effacés. Rien ne permettra d’y revenir.',
  jeterAction: 'Jeter la branche',
} as const;
