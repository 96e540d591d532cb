import type { Finding } from '#domain/report.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import { SEVERITES_TEXTE } from '#domain/mots/gravites.ts';

/** The words of the editor. */
export const EDITEUR = {
  nom: 'Texte du fichier',
  nomLecture: 'Texte du fichier, en lecture seule',
  barre: 'Commandes de l’éditeur',
  annuler: 'Annuler',
  retablir: 'Rétablir',
  chercher: 'Chercher',
  ligne: 'Aller à la ligne',
  replier: 'Replier',
  deplier: 'Déplier',
  replierNom: 'Replier les demandes',
  deplierNom: 'Déplier les demandes',
  /** Said of the field itself; the same is read under it. */
  aide: 'Tab, ou Échap puis Tab, quitte le texte.',
  touches: [
    ['Tab', 'quitter le texte (ou Échap puis Tab)'],
    ['Ctrl + Z', 'annuler'],
    ['Ctrl + Y', 'rétablir'],
    ['Alt + Entrée', 'appliquer la correction proposée ici'],
    ['Ctrl + F', 'chercher et remplacer'],
    ['Alt + G', 'aller à une ligne'],
  ],
  place: (ligne: number, colonne: number) =>
    `Ligne ${formatNombre(ligne)}, colonne ${formatNombre(colonne)}`,
  constat: ({ severite, libelle }: Finding) => `${SEVERITES_TEXTE[severite].mot} : ${libelle}`,
  autres: (nombre: number) => `et ${formatCompte(nombre, 'autre constat', 'autres constats')} ici`,
  demandePliee: (numero: string) => `demande ${numero}`,
  ligneEnorme:
    'Une ligne de ce fichier passe le million de caractères : elle est montrée sans couleurs, et rien ne s’y replie.',
  binaire: 'Ce qui a été collé n’est pas du texte (des octets illisibles) : rien n’a été changé.',
  tropLong: (limite: number) =>
    `L’éditeur s’arrête à ${formatNombre(limite / 1_000_000)} millions de caractères : rien n’a été changé.`,
} as const;

/** What CodeMirror says, in French. */
export const PHRASES: Readonly<Record<string, string>> = {
  'Control character': 'caractère de contrôle',
  'Selection deleted': 'Sélection supprimée',
  Find: 'Chercher',
  Replace: 'Remplacer par',
  next: 'Suivant',
  previous: 'Précédent',
  all: 'Tous',
  'match case': 'respecter la casse',
  'by word': 'mot entier',
  regexp: 'expression régulière',
  replace: 'Remplacer',
  'replace all': 'Tout remplacer',
  close: 'Fermer',
  'current match': 'résultat courant',
  'on line': 'à la ligne',
  'replaced match on line $': 'remplacé à la ligne $',
  'replaced $ matches': '$ remplacements',
  'Go to line': 'Aller à la ligne',
  go: 'Aller',
  'Folded lines': 'Lignes repliées',
  'Unfolded lines': 'Lignes dépliées',
  to: 'à',
  'folded code': 'bloc replié',
  unfold: 'déplier',
  'Fold line': 'Replier le bloc',
  'Unfold line': 'Déplier le bloc',
};
