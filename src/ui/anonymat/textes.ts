import type { Garde } from '#domain/anonymat/anonymiser.ts';
import type { Finding } from '#domain/report.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';

export const PARTAGE = {
  titre: 'Un fichier à partager',
  chapeau:
    'Le même fichier, avec des valeurs fictives à la place de celles qui désignent quelqu’un : de quoi montrer une erreur à un collègue, à votre support ou à l’ASP. Tout se fait dans ce navigateur ; rien n’est envoyé.',
  prudence:
    'C’est une aide, pas une garantie : relisez le tableau et ce qui est gardé avant de partager.',
  pasDeJson:
    'Ce fichier n’est pas du JSON : rien ne dit où s’y trouvent les noms et les numéros, et aucun fichier à partager n’en est fait.',
  dates: 'Décaler les dates',
  montants: 'Décaler les montants',
  choixAide:
    'Toutes du même nombre de jours, tous du même nombre d’euros, sans passer une limite que les règles regardent. Sinon, dates et montants sont gardés.',
  attente: 'Préparation du fichier, puis simulation de l’original et de la copie…',
  change: 'Le texte du fichier a changé depuis cette copie.',
  refaire: 'Préparer de nouveau',
  interrompu: 'La préparation n’est pas allée au bout. Fermez, puis recommencez.',
  memes: (nombre: number) =>
    nombre === 0
      ? 'Comme l’original, la copie n’a aucun constat.'
      : `La copie a ${nombre === 1 ? 'le même constat' : `les mêmes ${formatNombre(nombre)} constats`} que l’original, aux mêmes endroits.`,
  differe:
    'La copie ne dit pas la même chose que l’original. Elle peut être partagée, mais elle ne montre pas tout :',
  verdictDiffere: 'le verdict change',
  perdu: (quoi: string) => `n’y est plus : ${quoi}`,
  nouveau: (quoi: string) => `y est en plus : ${quoi}`,
  autres: (nombre: number) =>
    `et ${formatCompte(nombre, 'autre différence', 'autres différences')}`,
  conditions:
    'Les deux sont jugés seuls, avec les mêmes choix et les mêmes modèles de référence : l’état d’un portail fictif ou votre base des ES ne connaissent pas les numéros fictifs.',
  remplacees: (valeurs: number, endroits: number) =>
    `${formatCompte(valeurs, 'valeur remplacée', 'valeurs remplacées')}, ${formatCompte(endroits, 'endroit')}`,
  aucune: 'Aucune valeur à remplacer n’a été reconnue.',
  aucuneTrouvee: 'Aucune valeur ne correspond.',
  sorte: 'Sorte',
  original: 'Original',
  fictif: 'Remplacement',
  endroits: 'Endroits',
  gardees: 'Ce qui est gardé, et ce qui n’est pas reconnu',
  toujours: [
    'Le numéro ANS, le SONS, le couloir (FINIMG…), le régime de TVA, les codes, les numéros de ligne, les true et false.',
    'Les mots de « libelleTraitement », que le portail écrit : n’y sont remplacés que les adresses électroniques, les téléphones, les numéros de plus de quatre chiffres et les mots de plus de trois lettres qui sont ailleurs dans le fichier. Un nom qui n’est que là y reste.',
    'Les noms des balises, les longueurs, les majuscules, la ponctuation, la mise en page, et, pour un FINESS de Corse, 2A ou 2B.',
    'Une valeur rare par sa longueur ou par sa forme reste rare. Un numéro tiré au hasard peut exister ; les téléphones, eux, sont de ceux réservés à la fiction.',
  ],
  datesGardees:
    'Les dates sont gardées : l’une n’existe pas ou s’écrit autrement que JJ/MM/AAAA ou AAAA-MM-JJ, ou aucun décalage ne les laisse toutes du même côté des limites.',
  montantsGardes:
    'Aucun décalage ne laisse à ces montants leur longueur et leur place sous le plafond : ils sont gardés.',
  decalage: (jours: number) =>
    `Dates décalées de ${jours > 0 ? '+' : '−'}${formatCompte(Math.abs(jours), 'jour')}.`,
  ecartMontants: (euros: number) =>
    `Montants décalés de ${euros > 0 ? '+' : '−'}${formatNombre(Math.abs(euros))} € ; les nuls, les négatifs et ceux écrits autrement qu’en chiffres sont gardés.`,
  echanges: (nombre: number) =>
    `${formatCompte(nombre, 'mot ou nombre', 'mots ou nombres')} trop courts pour qu’il en reste d’autres : échangés entre eux, ou gardés.`,
  garde: (sorte: string, valeurs: string) => `${sorte} : ${valeurs}`,
  apercu: 'Aperçu de la copie',
  apercuRegion: 'Texte de la copie',
  apercuCoupe: 'Le début seulement : le fichier téléchargé est entier.',
  telecharger: 'Télécharger le fichier à partager',
  copier: 'Copier le texte',
  copie: 'Texte copié.',
  copieImpossible: 'Copie refusée par le navigateur.',
  simuler: 'Simuler ce fichier',
  fermer: 'Fermer',
} as const;

export const SORTES: Readonly<Record<Garde['sorte'], string>> = {
  siret: 'SIRET',
  siren: 'SIREN',
  finess: 'FINESS',
  rpps: 'RPPS',
  am: 'N° AM',
  numeroASP: 'N° ASP',
  numeroEditeur: 'Numéro éditeur',
  piece: 'Nom de pièce',
  courriel: 'Courriel',
  telephone: 'Téléphone',
  nom: 'Nom',
  adresse: 'Adresse',
  date: 'Date',
  montant: 'Montant',
  ans: 'Numéro ANS',
  code: 'Code',
  booleen: 'Oui ou non',
  rang: 'Numéro de ligne',
  libelle: 'Libellé du portail',
  commentaire: 'Hors du JSON',
  libre: 'Autre texte',
  balise: 'Balise qui ressemble à une donnée',
};

export function nameConstat({ libelle, numLigne }: Finding): string {
  return numLigne === null ? libelle : `demande ${formatNombre(numLigne)}, ${libelle}`;
}
