import type { ColonneFiness } from '#domain/base-es.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import type { Citation } from '#domain/sources.ts';
import { nommerColonne } from '#domain/tableur/classeur-lu.ts';

export const BASE_ES = {
  chapeau:
    'Apportez la base des ES éligibles que publie l’ANS : chaque établissement de vos fichiers y est cherché par son n° FINESS, comme le fait le portail.',
  regle: 'Le portail la reprend :',
  source: {
    source: 'webinaire-vague-2',
    endroit: '« Avant le dépôt de la demande d’avance »',
    extrait: 'Le portail ASP reprend cette base et rejette tout bénéficiaire non présent.',
  } satisfies Citation,
  stade:
    'Aucune source ne dit si la simulation la consulte déjà : ici, la simulation avertit, et l’import rejette la demande.',
  local:
    'Rien ne quitte votre navigateur. Seuls les n° FINESS de la colonne choisie sont retenus ; le reste du fichier est oublié.',
  apporter: 'Apporter une base',
  choisir: 'Choisir la base',
  formats: 'CSV, texte, .xlsx ou .ods',
  lecture: 'Lecture de la base…',
  colonne: 'Colonne des n° FINESS géographiques',
  annuler: 'Annuler la lecture',
  laColonne: ({ titre, rang, feuille }: ColonneFiness, plusieursFeuilles: boolean) =>
    `${nommerColonne(titre ?? 'Sans titre', rang)}${plusieursFeuilles ? `, feuille « ${feuille} »` : ''}`,
  deFeuille: (feuille: string, remarque: string) => `Feuille « ${feuille} » : ${remarque}`,
  trouves: (finess: number, lignes: number) =>
    `${formatCompte(finess, 'n° FINESS distinct', 'n° FINESS distincts')} dans ${formatCompte(lignes, 'ligne')}`,
  ecartes: (nombre: number) =>
    nombre === 1
      ? '1 cellule écartée, qui n’est pas un n° FINESS :'
      : `${formatNombre(nombre)} cellules écartées, qui ne sont pas des n° FINESS :`,
  ecarte: (ligne: number, valeur: string) => `ligne ${formatNombre(ligne)} : « ${valeur} »`,
  autres: (nombre: number) => `… et ${formatNombre(nombre)} autres`,
  perdue: {
    motif: 'La lecture s’est arrêtée avant la fin.',
    conseil:
      'Le fichier a peut-être été déplacé ou modifié depuis que vous l’avez choisi, ou la mémoire a manqué : choisissez-le de nouveau, ou gardez-en la seule feuille des n° FINESS.',
  },
  sansFiness: {
    motif: 'Aucune colonne de ce fichier ne contient de n° FINESS (neuf caractères).',
    conseil: 'Vérifiez que c’est le bon fichier, et qu’il contient la feuille des établissements.',
  },
  garder: 'La garder dans ce navigateur (sinon, elle sert jusqu’à la fermeture de la page)',
  utiliser: 'Utiliser cette base',
  fictive: 'Prendre la base fictive',
  fictiveAide:
    'Les établissements inventés des fournisseurs prêts à jouer, sauf quelques-uns : de quoi voir un import rejeter une ligne. Le dossier FINIMG013608 est de ceux-là.',
  nomFictif: 'Base fictive',
  garde: 'La base utilisée',
  aucune: 'Aucune base : les établissements ne sont cherchés nulle part, et le verdict le dit.',
  etablissements: 'N° FINESS',
  gardeeLe: 'Apportée le',
  volatile: 'Pour cette page seulement.',
  nom: 'Fichier',
  marqueFictive: 'Fictive',
  oublier: 'Ne plus l’utiliser',
  utilisee: (nom: string) => `« ${nom} » est utilisée.`,
  oublie: 'Aucune base n’est plus utilisée.',
} as const;
