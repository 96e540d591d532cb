import type { Personne, PieceEnrolement } from '#domain/portail/fournisseur.ts';
import type { ChampEnrolement, Defaut, EtapeEnrolement } from './enrolement.ts';
import { TAUX_EXPLIQUES } from '#domain/mots/demandes.ts';
import { PIECES_ENROLEMENT } from '#domain/mots/depots.ts';
import { DEPOT, namePiece } from '#ui/portail/enrolements-textes.ts';

export const NOMS_ETAPES: Readonly<Record<EtapeEnrolement, string>> = {
  referencement: 'Référencement',
  morale: 'Demandeur : personne morale',
  physique: 'Demandeur : personne physique',
  banque: 'Coordonnées bancaires',
  tva: 'Taux de TVA',
  recap: 'Récapitulatif et finalisation',
};

export const FORMULAIRE = {
  avertissement: 'N’utilisez pas de vraies pièces.',
  avertissementDetail:
    'Rien ne quitte ce navigateur, mais une répétition n’a besoin ni de pièce d’identité ni de RIB réels : « Joindre un document fictif » fabrique un PDF marqué « SPÉCIMEN ».',
  obligatoires: 'Les champs marqués d’une étoile (*) sont obligatoires.',
  etapes: 'Étapes de la demande d’enrôlement',
  etape: (rang: number, total: number) => `Étape ${rang} sur ${total}`,
  precedente: 'Étape précédente',
  suivante: 'Étape suivante',
  terminer: 'Terminer',
  fournisseur: 'Données du fournisseur fictif : elles se lisent dans « Mon compte ».',
  erreurs: (nombre: number) =>
    nombre < 2 ? 'Un champ est à corriger' : `${nombre} champs sont à corriger`,
  rechercher: 'Rechercher',
  oui: 'Oui',
  non: 'Non',
} as const;

export const REFERENCEMENT = {
  mode: 'Type d’enrôlement',
  anticipe:
    'La demande de référencement est en cours auprès de l’ANS : simulateur privé et modèles de documents.',
  definitif: 'Vous disposez du certificat de référencement : dépôt des demandes.',
  numeroAns: 'Numéro unique de référencement ANS',
  numeroAnsAide: 'Fictif : par exemple CVA2RIS001 (RIS), CVA2DBX012 (DRIMbox).',
  sons: 'DSR',
  choisirSons: 'Choisir le DSR',
  sonsAide:
    'Sur le portail, « Le champs DSR est automatiquement rempli en fonction de votre numéro de référencement ». Ce simulateur n’a pas l’annuaire de l’ANS : choisissez le vôtre.',
  couloir: 'Couloir',
  distributeur: 'Je suis distributeur de la solution logicielle',
  sansCertificat:
    'Le webinaire range le certificat parmi les pièces de tous les cas, et fait pourtant de son dépôt la finalisation d’un enrôlement anticipé : il n’est demandé ici qu’en définitif.',
  hebergement:
    'Pour les SONS concernés, qu’aucune source ne nomme : certificat d’hébergement des données de santé, ou attestation sur l’honneur de non-hébergement.',
} as const;

export const MORALE = {
  siret: 'SIRET',
  siretAide: 'Celui du fournisseur fictif choisi.',
  captcha: 'Le vrai portail demande ici un code captcha ; ce simulateur, non.',
  resultat: 'Informations ramenées',
  bodacc:
    'Le portail les prend au Bodacc. Ici, ce sont celles du fournisseur fictif ; les changer dans cette demande ne le modifie pas.',
  denomination: 'Dénomination sociale',
  nomCommercial: 'Nom commercial',
  adresse: 'Adresse postale',
  kbis: 'La dénomination sociale est modifiée : le portail affiche le champ « kbis ».',
} as const;

export const PHYSIQUE = {
  question: 'Êtes-vous le représentant légal du fournisseur ?',
  representant: 'Représentant légal',
  depositaire: 'Dépositaire',
  connu: 'C’est le contact du fournisseur fictif ; seule la confirmation est à saisir.',
  courriels: 'La boîte mail saisie sera celle sur laquelle arriveront l’ensemble des mails.',
  qualite: 'Qualité de tiers déclarant',
  tiers: 'Vous êtes un centre de gestion… (contrat de prestation)',
  employe: 'Vous êtes un employé (mandat du représentant légal)',
  identite: 'CNI, passeport ou titre de séjour en cours de validité (fictif ici).',
  mandat: 'Le modèle de mandat à jour est publié par l’ASP.',
} as const;

/** The fields of a person, as the deck names them. */
export const PERSONNE: Readonly<
  Record<keyof Personne | 'confirmation', (qui: QuiEnrolement) => string>
> = {
  nom: (qui) => `Nom du ${qui}`,
  prenom: (qui) => `Prénom du ${qui}`,
  courriel: (qui) => `Email du ${qui}`,
  confirmation: (qui) => `Confirmation email du ${qui}`,
  telephone: (qui) => `Téléphone du ${qui}`,
};

export type QuiEnrolement = 'représentant' | 'dépositaire';

export const BANQUE = {
  titulaire: 'Titulaire du compte',
  iban: 'IBAN',
  bic: 'BIC',
  domiciliation: 'Domiciliation',
  domiciliationAide: 'Le portail la remplit automatiquement ; ce simulateur n’en a pas.',
  fictif: 'Coordonnées fictives : ne saisissez jamais les vôtres.',
} as const;

export const TVA = {
  taux: 'Taux de TVA qui s’applique à votre structure',
  zero: 'Si vous choisissez un régime HT, vous devrez produire une attestation de « Non-assujettissement à la TVA » délivrée par la Direction des Finances Publiques.',
  conseil: 'Bonne pratique du webinaire : « Sélectionnez le bon taux de TVA ».',
} as const;

/** In the order in which they are offered. */
export const TAUX = (['20', '8.5', '0'] as const).map((valeur) => ({
  valeur,
  nom: TAUX_EXPLIQUES[valeur],
}));

export const RECAP = {
  relire: 'Bien relire les données et corriger si besoin.',
  corriger: 'Corriger',
  corrigerEtape: (nom: string) => `Corriger : ${nom}`,
  aucun: 'Non renseigné',
  responsabilite: 'Engagements',
  libelles:
    'Le portail fait cocher des cases « qui vous responsabilisent d’un point de vue légal » ; leur texte n’est pas publié, celui-ci est le nôtre.',
  exactitude: 'Je certifie l’exactitude des informations de cette demande fictive.',
  engagement: 'J’ai lu l’appel à financement et je m’engage à en respecter les conditions.',
  captcha: 'Le vrai portail demande ensuite le code captcha affiché ; ce simulateur, non.',
} as const;

export const CONFIRMATION = {
  titre: 'Votre demande d’enrôlement est déposée',
  texte: (numeroAns: string) =>
    `La demande pour ${numeroAns} attend l’instruction du service gestion de l’ASP. Un accusé de réception vous est adressé.`,
  aide: 'Le portail affiche une fenêtre de confirmation dont le texte n’est pas publié.',
  suite: 'Suivre mes enrôlements',
} as const;

const LIBELLES: Readonly<Record<Exclude<ChampEnrolement, PieceEnrolement>, string>> = {
  mode: REFERENCEMENT.mode,
  numeroAns: REFERENCEMENT.numeroAns,
  sons: REFERENCEMENT.sons,
  siretCherche: MORALE.siret,
  denomination: MORALE.denomination,
  nomCommercial: MORALE.nomCommercial,
  representantLegal: PHYSIQUE.question,
  'representant-nom': PERSONNE.nom('représentant'),
  'representant-prenom': PERSONNE.prenom('représentant'),
  'representant-courriel': PERSONNE.courriel('représentant'),
  'representant-telephone': PERSONNE.telephone('représentant'),
  confirmationRepresentant: PERSONNE.confirmation('représentant'),
  confirmationDepositaire: PERSONNE.confirmation('dépositaire'),
  qualite: PHYSIQUE.qualite,
  tauxTva: TVA.taux,
  exactitude: RECAP.exactitude,
  engagement: RECAP.engagement,
};

function nameChamp(champ: ChampEnrolement): string {
  return isPiece(champ) ? namePiece(champ) : LIBELLES[champ];
}

/** A sentence that names the field and says what to do. */
export function wordDefaut({ champ, motif }: Defaut): string {
  const nom = nameChamp(champ);
  switch (motif) {
    case 'manquant':
      return wordMissing(champ, nom);
    case 'rechercher':
      return `${nom} : cliquez sur « Rechercher ».`;
    case 'courriel':
      return `${nom} : cette adresse n’a pas la forme nom@domaine.`;
    case 'confirmation':
      return `${nom} : elle est différente de l’adresse.`;
    case 'deja-enrole':
      return `${nom} : ce numéro a déjà un enrôlement, validé ou en cours. Voyez « Mes enrôlements ».`;
    case 'autre-taux':
      return `${nom} : ce n’est pas celui du fournisseur fictif (limite de ce simulateur). Pour un autre taux, créez un autre fournisseur.`;
    case 'trop-gros':
      return DEPOT.tropGros(nom);
  }
}

function wordMissing(champ: ChampEnrolement, nom: string): string {
  if (isPiece(champ)) return DEPOT.manquant(nom);
  switch (champ) {
    case 'exactitude':
    case 'engagement':
      return `Cochez « ${nom} »`;
    case 'mode':
    case 'sons':
    case 'qualite':
    case 'tauxTva':
      return `${nom} : faites un choix.`;
    case 'representantLegal':
      return `${nom} Répondez par oui ou par non.`;
    default:
      return `${nom} : ce champ est obligatoire.`;
  }
}

function isPiece(champ: ChampEnrolement): champ is PieceEnrolement {
  return champ in PIECES_ENROLEMENT;
}
