import { withoutJson } from '#domain/aide-de-saisie.ts';
import type { ColonneSolde } from '#domain/solde/colonnes.ts';
import type { AvanceConnue } from '#domain/solde/avances.ts';
import { CHAMPS } from '#domain/generated/champs.ts';
import { formulaireOf } from '#domain/formulaires.ts';
import {
  formatCompte,
  formatEuros,
  formatNombre,
  formatTous,
  listNames,
} from '#domain/francais.ts';
import { showName } from '#domain/pieces.ts';
import type { SonsId } from '#domain/sons.ts';
import { capitalize } from '#domain/texte.ts';
import { explainRefus } from '#controls/support/obstacles.ts';

export const SOLDE = {
  chapeau:
    'Choisissez les avances à solder : ce qu’elles disent déjà est repris, vous ne remplissez que le reste, et le JSON de solde sort avec la liste des pièces à réunir.',
  avances: 'D’où viennent les avances',
  consigne:
    'Déposez ici un ou plusieurs fichiers de retour « _sortie.json », qui portent les n° ASP, ou le JSON d’une avance : vous y ajouterez ses n° ASP.',
  choisirFichiers: 'Choisir des fichiers',
  lecture: 'Lecture des fichiers…',
  progression: (lus: number, total: number) => `${formatNombre(lus)} sur ${formatNombre(total)}`,
  annuler: 'Annuler',
  lus: (noms: readonly string[]) => `Lu : ${listNames(noms.map(showName), { max: 4 })}.`,
  duPortail: (nombre: number, fournisseur: string) =>
    `${formatCompte(nombre, 'avance')} du portail fictif, pour ${fournisseur}.`,
  sansPortail:
    'Aucun fournisseur n’est ouvert dans le portail fictif : ses avances payées viendraient ici d’elles-mêmes.',
  ouvrirPortail: 'Ouvrir l’espace fournisseur',
  payees:
    'Un fichier de retour ne dit pas si l’avance est décidée et payée : vérifiez-le sur le portail avant de déposer.',
  sons: 'Dispositif',
  recommencer: 'Tout recommencer',
  recommencerTexte: 'Les avances lues, les choix et tout ce qui a été saisi seront oubliés.',
  recommencerAction: 'Tout oublier',
  gardee:
    'Ce que vous saisissez reste dans cet onglet, même après un rechargement, jusqu’à ce que vous le fermiez.',
  nonGardee:
    'Le navigateur ne garde pas ce que vous saisissez (trop long, ou stockage refusé) : téléchargez les fichiers avant de quitter la page.',
} as const;

export const RECEVOIR_AVANCES = {
  illisible: (nom: string, ligne: number, libelle: string) =>
    `« ${showName(nom)} » n’est pas lisible, ligne ${formatNombre(ligne)} : ${libelle} Corrigez-le dans « Simuler un JSON », puis revenez.`,
  inaccessible: (nom: string) =>
    `« ${showName(nom)} » n’a pas pu être lu : il a peut-être été déplacé ou modifié. Choisissez-le à nouveau.`,
  inconnu: (nom: string) =>
    `Le formulaire de « ${showName(nom)} » n’a pas été reconnu : simulez-le d’abord pour voir ce qui manque.`,
  solde: (nom: string) =>
    `« ${showName(nom)} » contient déjà des soldes : déposez le fichier de leurs avances.`,
  sansSolde: (nom: string, titre: string) =>
    `« ${showName(nom)} » (${titre}) : aucune source ne décrit les balises de son solde, il ne peut pas être préparé.`,
  vide: (nom: string) => `« ${showName(nom)} » ne contient aucune demande.`,
  disparues: (noms: readonly string[]) =>
    `${listNames(noms, { max: 4 })} : plus dans le fichier que vous venez de déposer. Ce que vous aviez choisi et saisi attend que l’avance y revienne.`,
  rien: 'Rien de ce qui a été déposé n’est un fichier.',
} as const;

export const CHOIX = {
  titre: 'Les avances à solder',
  legende: (choisies: number, total: number) =>
    `${formatCompte(choisies, 'choisie')} sur ${formatCompte(total, 'avance')}`,
  chercher: 'Chercher une avance',
  exemple: 'n° ASP, n° éditeur, SIREN, RPPS…',
  toutes: (nombre: number) => `Choisir ${formatTous(nombre, 'la seule possible', 'possibles')}`,
  aucune: 'N’en choisir aucune',
  colonne: 'Réclamer',
  case: (nom: string) => `Réclamer le solde de ${nom}`,
  numero: 'N° ASP',
  editeur: 'N° éditeur',
  beneficiaires: 'Bénéficiaires',
  montant: 'Montant déclaré (HT)',
  etat: 'État',
  aSaisir: 'à saisir',
  possible: 'Peut être réclamée',
  sansEtat: 'Paiement à vérifier',
  aucuneTrouvee: 'Aucune avance ne répond à cette recherche.',
  rejetee: (libelle: string) => `Refusée par le portail : « ${libelle} »`,
} as const;

export const REMPLIR = {
  titre: 'Ce qui manque',
  aide: 'Les valeurs reprises de l’avance sont déjà là : relisez-les, car la VA et le solde portent le scénario réellement installé. Collez une colonne d’un tableur dans une cellule : elle remplit celles d’en dessous.',
  reste: (nombre: number) =>
    nombre === 0
      ? 'Toutes les cellules obligatoires sont remplies.'
      : `${formatCompte(nombre, 'cellule obligatoire', 'cellules obligatoires')} à remplir.`,
  toute: 'Remplir une colonne',
  colonne: 'Colonne',
  valeur: 'Valeur',
  vides: (nombre: number) => `Remplir ${formatTous(nombre, 'la seule vide', 'vides')}`,
  partout: 'Remplacer partout',
  montants: 'Reprendre les montants déclarés',
  montantsAide:
    'Le montant du solde est au plus celui déclaré à l’avance (FAQ de l’ANS) : corrigez-le si la facture est inférieure.',
  faites: (nombre: number, titre: string) =>
    `${formatCompte(nombre, 'cellule remplie', 'cellules remplies')} : ${titre}.`,
  aRemplir: 'à remplir',
  oui: 'Oui',
  non: 'Non',
  legende: 'Une demande par ligne',
  demande: 'Demande',
  cellule: (titre: string, nom: string) => `${titre}, ${nom}`,
  depasse: (centimes: number) =>
    `Plus que le montant déclaré à l’avance (${formatEuros(centimes)}).`,
  trop: (lignes: number) =>
    `La colonne collée avait ${formatCompte(lignes, 'valeur')} de plus que de demandes : elles ne sont pas prises.`,
} as const;

export const FICHIERS = {
  titre: 'Les fichiers de solde',
  aucun: 'Choisissez au moins une avance.',
  nommerPar: 'Noms des pièces',
  parAsp: 'par le n° ASP (fenêtre « Documents attendus » du guide)',
  parEditeur: 'par le n° éditeur (exemples du guide)',
  attestation: 'Attestation de la prestation',
  attestationAide:
    '« VA ou MOM, selon le couloir » : aucune source ne dit lequel ici, ni le code de type d’un MOM.',
  demandes: (nombre: number) => formatCompte(nombre, 'demande'),
  enCours: 'Contrôle…',
  aCompleter: 'À compléter',
  echec: 'Le contrôle n’a pas pu être fait.',
  bloquants: (nombre: number) => formatCompte(nombre, 'bloquant'),
  telecharger: (nom: string) => `Télécharger ${nom}`,
  simuler: 'Simuler ce fichier',
  atelier: 'Ouvrir dans l’atelier',
  reunir: 'Réunir ses pièces',
  ailleurs: 'Dit du fichier ou d’une demande entière',
  deDemande: (numLigne: number, libelle: string) =>
    `Demande ${formatNombre(numLigne)} : ${libelle}`,
  decoupe: (max: number) =>
    `Un fichier porte ${formatNombre(max)} demandes au plus, sous un seul numéro ANS : il en faut plusieurs, chacun numéroté à partir de 1.`,
  presume:
    'La structure de ce formulaire n’est pas publiée : celle-ci est déduite des formulaires publiés.',
} as const;

export const DOCUMENTS = {
  titre: 'Les pièces à réunir',
  aide: 'Nommez-les ainsi : ce sont les noms que les fichiers de solde annoncent.',
  csv: 'Télécharger la liste (CSV)',
  legende: (nombre: number) => formatCompte(nombre, 'document'),
  fichier: 'Fichier JSON',
  numLigne: 'Ligne',
  type: 'Type',
  piece: 'Pièce',
  nom: 'Nom de fichier',
  /** A name ends with that number: none is announced before it is known. */
  sansNumero: 'Saisissez d’abord son n° ASP',
} as const;

/** What a demande is called in words: its n° ASP, else its numéro éditeur, else its place in its file. */
export function nommer({ numeroASP, numeroEditeur, cle }: AvanceConnue): string {
  return numeroASP ?? (numeroEditeur === null ? cle : `n° éditeur ${numeroEditeur}`);
}

/** The title of a column, with the rank of its beneficiary when there is one. */
export function titreDe(sons: SonsId, { chemin, modele }: ColonneSolde): string {
  const titre =
    CHAMPS[formulaireOf(sons, 'solde')][modele]?.titre ?? chemin.split('/').at(-1) ?? '';
  const rang = /\/(\d+)\//.exec(chemin)?.[1];
  return rang === undefined ? titre : `${titre} (${formatNombre(Number(rang) + 1)})`;
}

export function aideDe(sons: SonsId, { modele }: ColonneSolde): string {
  return withoutJson(CHAMPS[formulaireOf(sons, 'solde')][modele]?.description ?? '');
}

/** Why no solde is made of it; null when nothing is known against it. */
export function direEmpechement({ empechement, sons }: AvanceConnue): string | null {
  if (empechement === null) return null;
  if (empechement.type === 'rejetee') return CHOIX.rejetee(empechement.libelle);
  const cause = explainRefus(empechement.dossier, sons)?.cause;
  return cause === undefined ? null : `${capitalize(cause)}.`;
}

/** Who it is for: at most a few numbers. */
export function direBeneficiaires({ beneficiaires }: AvanceConnue): string {
  const dits = beneficiaires.flatMap(({ siren, finess, rpps }) => {
    if (rpps !== null) return `RPPS ${rpps}`;
    if (siren !== null) return `SIREN ${siren}`;
    return finess[0] === undefined ? [] : `FINESS ${finess[0]}`;
  });
  return listNames(dits, { max: 2 });
}
