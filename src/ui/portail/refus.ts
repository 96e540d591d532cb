import type { Refus, ObjetPortail, RefusTransition } from '#domain/portail/commandes.ts';
import { SONS } from '#domain/sons/table.ts';
import { formatCompte, formatHeure, formatNombre, listNames } from '#domain/francais.ts';
import { formatChemin } from '#domain/mots/chemins.ts';
import {
  MODES_ENROLEMENT,
  PIECES_ENROLEMENT,
  STATUTS_ENROLEMENT,
  STATUTS_MODELE_DOCUMENT,
  STATUTS_PILOTE,
} from '#domain/mots/depots.ts';
import { MOTS_TYPE, PAIEMENTS, STATUTS_DEMANDE } from '#domain/mots/demandes.ts';
import type { EchecStockage } from '#storage/failures.ts';

/** Why something was not done, and what to do. Both end with a full stop. */
export interface Explication {
  readonly phrase: string;
  readonly conseil: string;
}

/** What `portail.execute`, `executeAll` and the like answer when they did nothing; `motif` is a French sentence. */
export type NonExecution =
  | { readonly ok: false; readonly refus: Refus }
  | { readonly ok: false; readonly echec: EchecStockage }
  | { readonly ok: false; readonly motif: string };

export function explainNonExecution(reponse: NonExecution): Explication {
  if ('refus' in reponse) return explainRefus(reponse.refus);
  if ('echec' in reponse) return explainEchec(reponse.echec);
  return { phrase: reponse.motif, conseil: 'Rien n’a été changé.' };
}

/** Our words: the portal's own refusals are the labels of the controls. */
export function explainRefus(refus: Refus): Explication {
  switch (refus.type) {
    case 'inconnu':
      return {
        phrase: `Le portail fictif ne connaît pas ${OBJETS[refus.objet]} « ${refus.id} ».`,
        conseil: 'Il a pu être supprimé ou expirer entre-temps : revenez à la liste.',
      };
    case 'deja-installe':
      return {
        phrase: `Un fournisseur fictif porte déjà le SIRET ${refus.siret}.`,
        conseil: 'Choisissez-le dans la liste, ou donnez un autre SIRET.',
      };
    case 'deja-enrole':
      return {
        phrase: `Le numéro ANS « ${refus.numeroAns} » a déjà un enrôlement, validé ou en cours.`,
        conseil: 'Suivez-le dans « Mes enrôlements » ; un autre logiciel a son propre numéro ANS.',
      };
    case 'piece-manquante':
      return {
        phrase: `Il manque ${refus.pieces.length < 2 ? 'une pièce' : 'des pièces'} : ${listNames(refus.pieces.map((piece) => PIECES_ENROLEMENT[piece]))}.`,
        conseil: 'Ajoutez-les à la demande, puis recommencez.',
      };
    case 'enrolement-non-valide':
      return {
        phrase: `Aucun enrôlement ne permet ce dépôt pour le numéro ANS « ${refus.numeroAns} ».`,
        conseil:
          'Un enrôlement anticipé validé ouvre la simulation et les modèles ; l’import demande un enrôlement définitif validé. Voyez « Mes enrôlements ».',
      };
    case 'fenetre-fermee':
      return {
        phrase: `Le dépôt des demandes ${refus.demande === 'enrolement' ? 'd’enrôlement' : MOTS_TYPE[refus.demande].de} ${refus.sons} (${SONS[refus.sons].titre}) ${refus.etat === 'fermee' ? 'est fermé depuis le' : 'n’ouvre que le'} ${formatHeure(refus.date)}.`,
        conseil:
          'Pour répéter ce dépôt, placez la date du portail fictif dans la période : « Changer la date », en haut de l’écran.',
      };
    case 'etat-depasse':
      return {
        phrase: 'Le portail fictif a changé depuis la simulation de ce fichier.',
        conseil: 'Simulez à nouveau le fichier, puis importez-le.',
      };
    case 'aucune-ligne':
      return {
        phrase: 'Aucune demande de ce fichier ne peut être importée.',
        conseil: 'Corrigez les demandes rejetées, puis simulez à nouveau le fichier.',
      };
    case 'lignes-rejetees':
      return {
        phrase: `Le fichier est refusé en entier : ${formatCompte(refus.nombre, 'demande')} en erreur.`,
        conseil:
          'Corrigez-les, puis simulez à nouveau. Le profil du portail, dans « Mon compte », permet l’autre lecture des textes : importer les demandes correctes.',
      };
    case 'nom-de-zip-deja-utilise':
      return {
        phrase: `Le portail a déjà reçu un zip nommé « ${refus.nom} ».`,
        conseil: 'Renommez le zip, puis déposez-le à nouveau.',
      };
    case 'import-clos':
      return {
        phrase: `L’import ${formatIdentifiant(refus.import)} n’attend plus rien : il est complet, supprimé ou expiré.`,
        conseil: 'Voyez son état dans « Gérer mes importations JSONs ».',
      };
    case 'pieces-absentes':
      return {
        phrase: `${refus.noms.length < 2 ? 'Une pièce annoncée' : `${formatNombre(refus.noms.length)} pièces annoncées`} par le JSON ${refus.noms.length < 2 ? 'n’a pas été reçue' : 'n’ont pas été reçues'} : ${listNames(
          refus.noms.map((nom) => `« ${nom} »`),
          { max: NOMS_MAX },
        )}.`,
        conseil: 'Déposez un zip, sous un nom nouveau, qui les contient.',
      };
    case 'transition':
      return {
        phrase: explainTransition(refus),
        conseil: ETAT_CHANGE,
      };
    case 'prise-en-charge':
      return {
        phrase: `Cette action n’est pas possible : la demande est à l’état « ${STATUTS_DEMANDE[refus.statut]} », personne n’a à la prendre en charge.`,
        conseil: ETAT_CHANGE,
      };
    case 'dossier-existant':
      return {
        phrase: `Le dossier ${refus.numeroASP} existe déjà dans le portail fictif.`,
        conseil: 'Donnez un autre n° ASP, ou reprenez ce dossier.',
      };
    case 'avance-non-payee':
      return {
        phrase: `Le dossier ${refus.numeroASP} ne peut pas recevoir de solde : son dernier avenant n’est pas une avance décidée et payée (ou OR émis).`,
        conseil:
          'Ouvrez le dossier : l’avance n’est pas décidée, n’est pas payée, ou un solde incomplet est déjà là.',
      };
    case 'valeur':
      return { phrase: refus.detail, conseil: 'Corrigez cette valeur, puis recommencez.' };
    case 'attend-le-ris':
      return {
        phrase: `Le dossier ${refus.numeroASP} attend le RIS : son instruction ne peut commencer qu’une fois finalisée celle de la demande RIS du même client.`,
        conseil:
          'Décidez d’abord le solde RIS du même SIREN (une demande RIS suffit à une avance), ou changez le profil du portail.',
      };
    case 'champ-non-modifiable':
      return {
        phrase: `Le champ « ${formatChemin(refus.chemin)} » ne se modifie pas.`,
        conseil: 'Seuls les champs proposés à l’écran se modifient.',
      };
    case 'rien-a-faire':
      return { phrase: 'Il n’y a rien à faire.', conseil: 'Le portail fictif est à jour.' };
  }
}

export function explainEchec(echec: EchecStockage): Explication {
  switch (echec.type) {
    case 'indisponible':
      return {
        phrase: 'Ce navigateur ne donne pas de mémoire à cette page.',
        conseil:
          'C’est le cas en navigation privée, quand le stockage des sites est interdit, ou dans un navigateur trop ancien. Autorisez-le puis réessayez, ou continuez en mode éphémère.',
      };
    case 'plein':
      return {
        phrase: 'Il n’y a plus de place pour enregistrer ; rien n’a été changé.',
        conseil:
          'Libérez de la place sur le disque, ou sauvegardez puis effacez le portail fictif dans « Mon compte », et recommencez.',
      };
    case 'bloque':
      return {
        phrase: 'Un autre onglet garde ouverte une ancienne version de cette page.',
        conseil: 'Fermez les autres onglets du simulateur, puis réessayez.',
      };
    case 'perime':
      return {
        phrase: 'Un autre onglet utilise une version plus récente de cette page.',
        conseil: 'Rechargez cette page.',
      };
    case 'perdu':
      return {
        phrase: 'La mémoire du portail fictif a été coupée ; cette action n’a rien changé.',
        conseil:
          'Elle a pu être supprimée dans les réglages du navigateur, ou fermée par lui. Réessayez ; si rien ne revient, restaurez une sauvegarde.',
      };
    case 'fichier-illisible':
      return {
        phrase: 'Un fichier choisi ne peut plus être lu ; rien n’a été changé.',
        conseil: 'Il a été déplacé, modifié ou supprimé depuis : choisissez-le à nouveau.',
      };
    case 'corrompu':
      return {
        phrase: `L’enregistrement ${formatNombre(echec.sequence)} de la mémoire est illisible ou absent.`,
        conseil: 'Restaurez une sauvegarde, ou effacez tout et recommencez.',
      };
    case 'branche-illisible':
      return {
        phrase: 'Cette branche ne peut pas être lue ; rien n’a été changé.',
        conseil:
          'Elle est abîmée, ou vient d’une autre version de cette page : rechargez, puis réessayez, ou jetez-la.',
      };
    case 'trop-grand':
      return {
        phrase:
          'Ce portail fictif est trop grand pour une sauvegarde : 256 Mo et 1 000 branches au plus.',
        conseil: 'Jetez des branches mises de côté dans la chronologie, puis recommencez.',
      };
    case 'depasse':
      return {
        phrase: 'Un autre onglet a écrit au même moment ; cette action n’a rien changé.',
        conseil: 'Relisez l’écran, à jour maintenant, puis recommencez.',
      };
    case 'passe':
      return {
        phrase: 'Vous regardez le passé : rien ne s’y change.',
        conseil: 'Revenez au présent, ou repartez d’ici, puis recommencez.',
      };
  }
}

/** Names beyond this many are counted. */
const NOMS_MAX = 5;

/** As the screens show it: digits without spaces. */
function formatIdentifiant(identifiant: number): string {
  return `n° ${identifiant}`;
}

const OBJETS: Readonly<Record<ObjetPortail | RefusTransition['objet'], string>> = {
  fournisseur: 'le fournisseur',
  import: 'l’import',
  dossier: 'le dossier',
  demande: 'la demande',
  paiement: 'le paiement',
  enrolement: 'l’enrôlement',
  modele: 'le modèle',
  pilote: 'le pilote',
  repere: 'le repère',
};

const ETAT_CHANGE = 'L’état a pu changer entre-temps : relisez-le avant de recommencer.';

function explainTransition(refus: RefusTransition): string {
  const [de, vers] = nameEtats(refus);
  if (de === vers)
    return `Cette action n’est pas possible : ${OBJETS[refus.objet]} est déjà à l’état « ${de} ».`;
  return `Cette action n’est pas possible : ${OBJETS[refus.objet]} est à l’état « ${de} » et ne peut pas passer à « ${vers} ».`;
}

function nameEtats({ objet, de, vers }: RefusTransition): readonly [string, string] {
  switch (objet) {
    case 'demande':
      return [STATUTS_DEMANDE[de], STATUTS_DEMANDE[vers]];
    case 'paiement':
      return [
        namePhase(de, STATUTS_DEMANDE, PAIEMENTS),
        namePhase(vers, STATUTS_DEMANDE, PAIEMENTS),
      ];
    case 'enrolement':
      return [
        namePhase(de, MODES_ENROLEMENT, STATUTS_ENROLEMENT),
        namePhase(vers, MODES_ENROLEMENT, STATUTS_ENROLEMENT),
      ];
    case 'modele':
      return [STATUTS_MODELE_DOCUMENT[de], STATUTS_MODELE_DOCUMENT[vers]];
    case 'pilote':
      return [STATUTS_PILOTE[de], STATUTS_PILOTE[vers]];
  }
}

/** Both halves of a state that is made of two. */
function namePhase<Debut extends string, Fin extends string>(
  phase: `${Debut}/${Fin}`,
  debuts: Readonly<Record<Debut, string>>,
  fins: Readonly<Record<Fin, string>>,
): string {
  const debut = findMot(debuts, (cle) => phase.startsWith(`${cle}/`));
  return `${debut}, ${findMot(fins, (cle) => phase.endsWith(`/${cle}`))}`;
}

function findMot(mots: Readonly<Record<string, string>>, isIt: (cle: string) => boolean): string {
  return Object.entries(mots).find(([cle]) => isIt(cle))?.[1] ?? '';
}
