import type { Ecart } from '#domain/modele/ecarts.ts';
import type { Ecriture } from '#domain/modele/ecritures.ts';
import { formatCompte } from '#domain/francais.ts';

export const COMPARAISON = {
  chapeau:
    'Deux structures côte à côte : deux modèles, deux formulaires, ou un modèle et un de vos fichiers. Seules les balises sont comparées, pas les valeurs.',
  gauche: 'À gauche',
  droite: 'À droite',
  choisir: 'Choisir',
  choisirFichier: 'Choisir un fichier…',
  choisirFichierCote: (cote: string) => `Choisir un fichier, ${cote.toLowerCase()}`,
  fichierAide:
    'Un JSON de demandes, ou un modèle exporté d’ici. Il reste en mémoire, le temps de cette page.',
  fichierPerdu:
    'Un fichier ne reste pas en mémoire quand la page est rechargée : choisissez-le de nouveau.',
  modeles: 'Vos modèles',
  brouillon: 'Le modèle en cours de confirmation',
  inverser: 'Échanger les côtés',
  attente: 'Choisissez ce qu’il y a à gauche et à droite.',
  identiques: 'Les deux structures sont identiques.',
  differences: (nombre: number) => formatCompte(nombre, 'différence'),
  seulement: 'Seulement les différences',
  suivante: 'Différence suivante',
  precedente: 'Précédente',
  rang: (rang: number, total: number) => `${rang} sur ${total}`,
  raccourci: 'F8, et Maj+F8 pour revenir',
  imprimer: 'Imprimer',
  legende: (gauche: string, droite: string) => `${gauche}, comparé à ${droite}`,
  balise: 'Balise',
  difference: 'Différence',
  identique: 'Identique',
  absente: 'absente',
  ici: (chemin: string) => `ici : ${chemin}`,
  facultative: 'facultative',
  retour: 'Modèles de référence',
  retourBrouillon: 'Revenir au modèle en cours de confirmation',
} as const;

/** From the left to the right. */
export const NOMS_ECARTS: Readonly<Record<Ecart, string>> = {
  manquante: 'Manque à droite',
  ajoutee: 'En plus à droite',
  'autre-ecriture': 'Autre écriture',
  deplacee: 'Déplacée',
  'autre-type': 'Autre type',
  'autre-null': 'null traité autrement',
  'autres-valeurs': 'Autres valeurs',
};

export const NOMS_ECRITURES: Readonly<Record<Ecriture, string>> = {
  casse: 'majuscules',
  accents: 'accents',
  pluriel: 's final',
};
