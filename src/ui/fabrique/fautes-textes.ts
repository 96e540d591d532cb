import type { Difficulte, ThemeFaute } from '#domain/fabrique/fautes/faute.ts';
import { formatCompte } from '#domain/francais.ts';

export const THEMES_TEXTE: Readonly<Record<ThemeFaute, string>> = {
  ecriture: 'Écriture du JSON',
  structure: 'Structure',
  identifiants: 'Identifiants',
  dates: 'Dates',
  montants: 'Montants',
  numeros: 'Numéros',
  textes: 'Noms et contacts',
  pieces: 'Pièces annoncées',
  zip: 'Zip des pièces',
};

export const DIFFICULTES_TEXTE: Readonly<Record<Difficulte, string>> = {
  1: 'à vue',
  2: 'règle à connaître',
  3: 'à comparer ou à calculer',
};

export const FAUTES = {
  titre: 'Y mettre des fautes',
  chapeau:
    'Pour un exercice : chaque faute est de celles qu’un contrôle du simulateur trouve, à une place que le corrigé annonce. Au plus une par demande, une autour des demandes et une d’écriture du JSON, pour qu’aucune n’en cache une autre.',
  depart: 'Partir d’un fichier à vous',
  departAide:
    'Il doit être accepté par le simulateur. Il ne quitte pas cet ordinateur ; seules les places des fautes y changent, et le zip est fait de spécimens.',
  choisirFichier: 'Choisir un JSON…',
  lecture: 'Lecture de votre fichier…',
  annuler: 'Annuler',
  partDe: (nom: string, demandes: number) =>
    `Vous partez de « ${nom} » (${formatCompte(demandes, 'demande')}).`,
  revenir: 'Revenir à un fichier fabriqué',
  pasSain: (nom: string, verdict: string) =>
    `« ${nom} » n’est pas accepté (${verdict.toLowerCase()}) : un corrigé ne dirait pas ses propres fautes. Corrigez-le d’abord dans « Simuler un JSON », ou prenez-en un autre.`,
  combien: 'Combien',
  borneCombien: (max: number) => `Écrivez un nombre de 1 à ${max}.`,
  theme: 'Thème',
  tousThemes: 'Tous les thèmes',
  difficulte: 'Difficulté',
  difficultes: {
    1: 'Faciles : à vue',
    2: 'Jusqu’aux moyennes : une règle à connaître',
    3: 'Toutes : à comparer ou à calculer aussi',
  },
  tirer: 'Tirer au hasard',
  tirerAide: 'La graine décide du tirage ; ce qu’une source documente sort d’abord.',
  ajouter: 'Ajouter une faute choisie',
  choisir: 'Choisir une faute',
  posees: (nombre: number) => `Fautes mises dans le fichier : ${nombre}`,
  aucune: 'Aucune faute : le fichier est sain',
  voir: 'Voir et changer les fautes, ce qui les révèle',
  demande: (rang: number) => `Demande ${rang}`,
  demandeDe: (titre: string) => `Demande qui la reçoit : ${titre}`,
  auHasard: 'Demande au hasard',
  enTete: 'En-tête du fichier',
  retirer: 'Retirer',
  retirerNom: (titre: string) => `Retirer : ${titre}`,
  toutRetirer: 'Retirer toutes les fautes',
  sansPlace: (nombre: number) =>
    nombre > 1
      ? `${nombre} fautes n’ont pas trouvé de place : augmentez le nombre de demandes, ou changez leur demande.`
      : 'Une faute n’a pas trouvé de place : augmentez le nombre de demandes, ou changez sa demande.',
  moins: (tirees: number, voulues: number) =>
    `Ce fichier n’a de place que pour ${formatCompte(tirees, 'faute')} sur ${voulues}.`,
  dicter: 'À dicter',
  copierLien: 'Copier le lien de la recette',
  lienCopie: 'Lien copié : il refait le même fichier, le même zip et le même corrigé.',
  lienAide: 'Qui ouvre ce lien peut voir le corrigé : donnez plutôt les fichiers aux participants.',
  lienAbime: 'Ce lien ne porte pas de recette, ou n’a pas été copié en entier.',
  tirees: (nombre: number, theme: string, difficulte: string) =>
    `${formatCompte(nombre, 'faute')} au hasard, ${theme.toLowerCase()}, difficulté « ${difficulte} »`,
  choisies: (nombre: number) => `${formatCompte(nombre, 'faute')} choisies à la main (par le lien)`,
} as const;

export const CORRIGE = {
  titre: 'Corrigé',
  voir: 'Voir le corrigé',
  cacher: 'Cacher le corrigé',
  cache: 'Le corrigé reste caché : l’écran peut être projeté.',
  juge: 'Le simulateur lit le fichier et son zip…',
  annuler: 'Annuler',
  csv: 'Télécharger le corrigé (CSV)',
  imprimer: 'Imprimer le corrigé',
  legende: 'Les fautes, dans l’ordre du fichier',
  enTete: 'En-tête du fichier',
  demande: (rang: number) => `Demande ${rang}`,
  dansLeZip: (nom: string) => `dans le zip, « ${nom} »`,
  ligne: (ligne: number) => `ligne ${ligne} du texte`,
  rien: 'rien',
  etait: 'Le bon fichier :',
  est: 'Celui-ci :',
  regle: 'Règle :',
  correction: 'Correction :',
  sources: 'Ce que disent les sources',
  nonDit:
    'Le simulateur ne dit rien ici, avec ce formulaire : remettez ce qu’avait le bon fichier.',
  suites: 'Le simulateur dira aussi, parce que cela découle de ces fautes :',
  fois: (nombre: number) => (nombre > 1 ? ` (${nombre} fois)` : ''),
  zipApres:
    'Les fautes du zip se voient à côté d’un JSON lisible : corrigez d’abord l’écriture du JSON.',
  colonnes: [
    'N°',
    'Où',
    'Bon fichier',
    'Fichier fautif',
    'Règle',
    'Gravité',
    'Ce qui est dit',
    'Correction',
    'Contrôle',
  ],
} as const;
