import type { ComparaisonDeRapports } from '#domain/comparaison/rapports.ts';
import { formatCompte, formatHeure, formatNombre } from '#domain/francais.ts';
import type { Report } from '#domain/report.ts';

/** What the file at hand is compared with. */
export type CoteCompare = 'precedent' | 'original' | 'brouillon' | 'autre';

/** Both sides may bear one name. */
const COTES: Readonly<Record<CoteCompare | 'affiche', string>> = {
  precedent: 'version précédente',
  original: 'original',
  brouillon: 'brouillon',
  autre: 'autre fichier',
  affiche: 'fichier affiché',
};

/** The words of « avant et après ». */
export const AVANT_APRES = {
  barre: 'Comparer ce fichier',
  precedent: 'Comparer avec la version précédente',
  original: 'Comparer avec l’original',
  brouillon: 'Comparer avec le brouillon',
  autre: 'Comparer avec un autre fichier…',
  attente: 'Lecture de l’autre fichier…',
  titre: 'Avant et après',
  avant: 'Avant',
  apres: 'Après',
  cote: COTES,
  fichier: ({ fichier, maintenant }: Report) =>
    `${fichier.nom}, simulé le ${formatHeure(maintenant)}`,
  echanger: 'Échanger avant et après',
  fermer: 'Fermer la comparaison',
  aide: 'Un constat est le même quand il vient du même contrôle, à la même balise de la même demande (n° ASP, sinon numéro éditeur, sinon numéro de demande), où que soit son texte.',
  bilan: ({ disparus, nouveaux, inchanges, caches, decouverts }: ComparaisonDeRapports) =>
    [
      disparus.length === 0
        ? 'Aucun constat n’a disparu'
        : `${formatCompte(disparus.length, 'constat')} de moins`,
      nouveaux.length === 0
        ? 'aucun n’est nouveau'
        : formatCompte(nouveaux.length, 'nouveau', 'nouveaux'),
      inchanges.length === 0 ? 'aucun ne reste' : formatCompte(inchanges.length, 'inchangé'),
      ...(caches.length === 0 ? [] : [formatCompte(caches.length, 'non réexaminé')]),
      ...(decouverts.length === 0
        ? []
        : [formatCompte(decouverts.length, 'non examiné avant', 'non examinés avant')]),
    ].join(', ') + '.',
  partie: (demandes: string) => `N’y sont plus : ${demandes}.`,
  venue: (demandes: string) => `Y sont en plus : ${demandes}.`,
  renumerotees: (nombre: number) =>
    `${formatCompte(nombre, 'demande a', 'demandes ont')} changé de numéro.`,
  disparus: 'Disparus',
  nouveaux: 'Nouveaux',
  inchanges: 'Inchangés',
  caches: 'Non réexaminés',
  cachesAide:
    'Ceux-ci ne sont plus dits, mais rien ne dit qu’ils sont réglés : une autre erreur empêche de regarder jusque-là.',
  decouverts: 'Non examinés avant',
  decouvertsAide:
    'Ceux-ci n’étaient pas dits, mais rien ne dit qu’ils viennent de ce qui a changé : une autre erreur empêchait de regarder jusque-là.',
  aucun: 'Aucun.',
  voir: 'Voir',
  ici: 'dans le fichier affiché',
  textes: 'Ce qui change dans le texte',
  memes: 'Les deux textes sont les mêmes, aux espaces et aux fins de ligne près.',
  oublie:
    'Le texte de la version précédente n’est plus en mémoire : au-delà de 20 Mo en tout, la page ne garde que les constats. Choisissez de nouveau ce fichier pour comparer les textes.',
  sansTexte: 'Un des deux fichiers est vide ou n’est pas du texte : il n’y a rien à comparer.',
  endroits: (nombre: number) => formatCompte(nombre, 'endroit'),
  endroit: (rang: number, nombre: number) =>
    `Endroit ${formatNombre(rang)} sur ${formatNombre(nombre)}`,
  retire: 'retiré',
  ajoute: 'ajouté',
  coupe: (montres: number, nombre: number) =>
    `Les ${formatNombre(montres)} premiers endroits sur ${formatNombre(nombre)} : le reste se lit à l’écran.`,
} as const;
