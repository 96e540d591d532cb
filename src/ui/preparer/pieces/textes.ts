import type { ActionReparation } from '#domain/pieces-report.ts';
import type { Renommage } from '#domain/renommage.ts';
import {
  formatCompte,
  formatNombre,
  formatTaille,
  formatTous,
  listNames,
} from '#domain/francais.ts';
import { PIECE_MAX_MO, showName } from '#domain/pieces.ts';

export const RASSEMBLER = {
  chapeau:
    'Déposez le dossier de vos documents, ou les fichiers en vrac, avec le JSON si vous l’avez : chacun est rapproché de sa demande, renommé, mis dans un zip sous la limite. Vos fichiers ne sont pas touchés.',
  consigne: 'Glissez ici un dossier, des fichiers, et le JSON qui les annonce.',
  choisirDossier: 'Choisir un dossier',
  choisirFichiers: 'Choisir des fichiers',
  lecture: 'Lecture du dossier…',
  json: (nom: string) => `JSON : « ${showName(nom)} ».`,
  sansJson: (nombre: number) => `${formatCompte(nombre, 'fichier')}, sans JSON.`,
  recommencer: 'Tout retirer',
  rechargement: 'Recharger la page les retire aussi : vos documents ne sont gardés nulle part.',
  coupe: 'Le dossier contient trop de fichiers : la suite n’a pas été regardée.',
  rien: 'Ce qui a été déposé ne contient aucun fichier.',
  pasDemandes: (noms: readonly string[]) =>
    `${listNames(
      noms.map((nom) => `« ${showName(nom)} »`),
      { max: 4 },
    )} ${noms.length > 1 ? 'ne sont pas des fichiers de demandes : ils ne sont pas pris' : 'n’est pas un fichier de demandes : il n’est pas pris'}.`,
  autresJson: (noms: readonly string[]) =>
    `Un seul JSON à la fois : ${listNames(
      noms.map((nom) => `« ${showName(nom)} »`),
      { max: 4 },
    )} ${noms.length > 1 ? 'ne sont pas pris' : 'n’est pas pris'}.`,
  zipsSansJson: (nombre: number) =>
    `${formatCompte(nombre, 'zip attend', 'zips attendent')} le JSON : sans lui, seuls des fichiers se renomment.`,
} as const;

export const PLAN = {
  titre: 'Le plan, fichier par fichier',
  legende: (nombre: number) => formatCompte(nombre, 'fichier'),
  de: 'Fichier d’origine',
  vers: 'Nom dans le zip',
  zip: 'Zip',
  fait: 'Ce qui est fait',
  raison: 'Pourquoi',
  csv: 'Télécharger la liste (CSV)',
  nomCsv: 'renommages.csv',
  actions: {
    garder: 'Gardé',
    renommer: 'Renommé',
    retirer: 'Laissé de côté',
  } satisfies Readonly<Record<ActionReparation, string>>,
} as const;

export const SANS_JSON = {
  titre: 'Sans le JSON',
  aide: 'Les noms sont lus, rien de plus : le n° ASP qu’ils portent, sinon un numéro éditeur à côté d’un mot qui dit la pièce. Aucune demande n’est connue : déposez le JSON pour que le simulateur dise quelles pièces elles attendent.',
  formulaire: 'Formulaire de ces pièces',
  aucun: 'À choisir',
  sansType: 'Aucune source ne dit quelles pièces accompagnent ce formulaire.',
  presume:
    'Le modèle des noms est lu sur les exemples publiés : son texte n’est pas public (présumé).',
  legende: (nombre: number) => formatCompte(nombre, 'fichier'),
  prendre: 'Prendre',
  prendreNom: (nom: string) => `Prendre « ${showName(nom)} »`,
  numero: 'N° ASP ou éditeur',
  piece: 'Pièce',
  de: (titre: string, nom: string) => `${titre} de « ${showName(nom)} »`,
  fichier: 'Fichier',
  neuf: 'Nom proposé',
  tous: (nombre: number) =>
    `Prendre ${formatTous(nombre, 'le seul nom sans doute', 'noms sans doute')}`,
  aucunPris: 'N’en prendre aucun',
  manque: 'Il manque',
  manqueDe: (numero: string, types: readonly string[]) => `${numero} : ${listNames(types)}`,
  fabriquer: (nombre: number) =>
    nombre < 2 ? 'Fabriquer le zip' : `Fabriquer le zip des ${formatNombre(nombre)} fichiers`,
  enCours: 'Fabrication et relecture des zips…',
  octets: (lus: number, total: number) => `${formatTaille(lus)} sur ${formatTaille(total)}`,
  annuler: 'Annuler',
  echec: 'Les zips n’ont pas pu être faits : le navigateur n’a pas pu lire un des fichiers.',
  preuve: 'Relu par le simulateur, sans JSON',
  preuveSens:
    'Formats, tailles et lisibilité ont été vérifiés ; que ces noms soient ceux d’un JSON, rien ne le dit ici.',
  absents: (noms: readonly string[]) =>
    `Hors du zip, car illisibles ou d’un autre type que leur nom : ${listNames(
      noms.map((nom) => `« ${showName(nom)} »`),
      { max: 6 },
    )}.`,
  telecharger: (nom: string, taille: number) => `Télécharger ${nom} (${formatTaille(taille)})`,
  double: 'Deux fichiers prendraient ce nom.',
  format: 'Ni PDF, ni JPG, ni PNG : le portail ne le prend pas.',
  lourd: `Plus de ${PIECE_MAX_MO} Mo : le portail la refuserait.`,
  vide: 'Ce fichier est vide.',
  plusieurs: 'Son nom dit deux numéros ou deux pièces : choisissez.',
  aDire: 'Dites le numéro et la pièce.',
  parEditeur: 'Numéro éditeur deviné : vérifiez-le.',
  fait: 'Pris',
  laisse: 'Laissé de côté',
} as const;

/** What a person must look at before this file is taken; '' when its name says all. */
export function direDoute({ numero, typeFichier, plusieurs, par }: Renommage): string {
  if (numero === '' || typeFichier === '') return plusieurs ? SANS_JSON.plusieurs : SANS_JSON.aDire;
  return par === 'numero-editeur' ? SANS_JSON.parEditeur : '';
}
