import type { Personne } from '#domain/portail/fournisseur.ts';
import type { EtapeEnrolement, RolePersonne } from './enrolement.ts';
import { TAUX_EXPLIQUES } from '#domain/mots/demandes.ts';

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
  /** Both in the portal's own spelling (webinaire médico-social), of which it prints the second. */
  precedente: 'Etape précédente',
  suivante: 'Etape suivante',
  terminer: 'Terminer',
  remplir: 'Remplir avec les données fictives',
  remplirAide: 'Tout se saisit et tout se change ; ce bouton, le nôtre, évite de taper.',
  repris: (numeroAns: string) =>
    `Repris de l’enrôlement ${numeroAns} : relisez, corrigez, et joignez à nouveau les pièces.`,
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
  sonsRempli:
    '« Le champs DSR est automatiquement rempli en fonction de votre numéro de référencement. »',
  sonsInconnu:
    'Sur le portail, ce champ se remplit seul. Ce simulateur n’a pas l’annuaire de l’ANS et ne connaît pas ce numéro : choisissez le DSR (dossier de spécifications de référencement).',
  couloir: 'Couloir',
  rechercherAide: '« Rechercher » ramène les informations du logiciel : couloir et DSR.',
  horsFenetre: (sons: string, etat: 'pas-ouverte' | 'fermee', date: string) =>
    `Hors de la période d’enrôlement de ${sons}, qui ${etat === 'fermee' ? 'est fermée depuis le' : 'n’ouvre que le'} ${date}.`,
  fenetreRefuse: 'La demande sera refusée.',
  fenetrePresumee:
    'Cette période est présumée pour ce SONS (le schéma du webinaire vague 2 ne nomme pas son couloir) : elle ne bloque pas, sauf si vous le choisissez dans « Mon compte », profil du portail.',
  distributeur: 'Je suis distributeur de la solution logicielle',
  sansCertificat:
    'Le webinaire range le certificat parmi les pièces de tous les cas, et fait pourtant de son dépôt la finalisation d’un enrôlement anticipé : il n’est demandé ici qu’en définitif.',
  hebergement:
    'Pour les SONS concernés, qu’aucune source ne nomme : certificat d’hébergement des données de santé, ou attestation sur l’honneur de non-hébergement.',
} as const;

export const MORALE = {
  siret: 'SIRET',
  ordre:
    'Sur le portail, dans cet ordre : saisissez le SIRET sans cliquer sur « Rechercher », puis le code captcha affiché, puis « Rechercher ». Ce simulateur n’a pas de captcha, ici ni à la fin : le reste se fait dans cet ordre.',
  siretAide: '14 chiffres.',
  cle: 'La clé de ce SIRET est inexacte : sans effet ici, un SIRET inventé convient.',
  resultat: 'Informations ramenées',
  bodacc:
    'Le portail les prend au Bodacc. Ici, elles viennent des fournisseurs fictifs déjà connus ; les changer dans cette demande ne les modifie pas.',
  inconnu:
    'Le portail fictif ne connaît pas ce SIRET : saisissez la dénomination et l’adresse. La demande fera entrer ce fournisseur dans le portail fictif.',
  autre: (denomination: string) =>
    `Ce SIRET n’est pas celui que vous jouez (${denomination}) : une fois la demande déposée, vous jouerez le sien.`,
  denomination: 'Dénomination sociale',
  nomCommercial: 'Nom commercial',
  adresse: 'Adresse postale',
  voie: 'Numéro et voie',
  typeVoie: 'Type de voie',
  typeVoieChoisir: 'Choisir le type de voie',
  typeVoieAide: 'La liste du portail n’est pas publiée : celle-ci est la nôtre.',
  codePostal: 'Code postal',
  commune: 'Commune',
  communeAide: 'Sur le portail, elle se choisit dans une liste ; ici, elle se saisit.',
  kbis: 'La dénomination sociale est modifiée : le portail affiche le champ « kbis ».',
} as const;

export const PHYSIQUE = {
  question: 'Êtes-vous le représentant légal du fournisseur ?',
  representant: 'Représentant légal',
  depositaire: 'Dépositaire',
  courriels: 'La boîte mail saisie sera celle sur laquelle arriveront l’ensemble des mails.',
  qualite: 'Qualité de tiers déclarant',
  tiers: 'Vous êtes un centre de gestion… (contrat de prestation)',
  employe: 'Vous êtes un employé (mandat du représentant légal)',
  identite: 'CNI, passeport ou titre de séjour en cours de validité (fictif ici).',
  mandat: 'Le modèle de mandat à jour est publié par l’ASP.',
  mandatTiers:
    'Le webinaire médico-social le demande à tout tiers déclarant dans la liste des pièces, mais son écran ne demande que le contrat de prestation : facultatif ici.',
  compteAsp: 'J’ai déjà un compte ASP Connect lié à l’adresse de la personne qui reçoit les mails',
  compteAspAide:
    'Vous ne recevrez alors pas de nouveau couple identifiant et mot de passe, mais « un mail vous indiquant l’extension de votre habilitation au portail Ségur Numérique ». Le portail le sait seul : cette case est la nôtre.',
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

type QuiEnrolement = 'représentant' | 'dépositaire';

export const QUI: Readonly<Record<RolePersonne, QuiEnrolement>> = {
  representant: 'représentant',
  depositaire: 'dépositaire',
};

export const BANQUE = {
  titulaire: 'Titulaire du compte',
  iban: 'IBAN',
  bic: 'BIC',
  domiciliation: 'Domiciliation',
  domiciliationAide: 'Remplie automatiquement, comme sur le portail ; son texte est le nôtre.',
  domiciliee: (bic: string) => `BANQUE FICTIVE (${bic})`,
  fictif: 'Ne saisissez jamais vos vraies coordonnées.',
  ibanFaux:
    'La clé de cet IBAN est inexacte : à relire pour un vrai, normal pour un fictif. Aucune source ne dit que le portail la contrôle.',
  bicFaux: 'Un BIC a 8 ou 11 signes. Aucune source ne dit que le portail le contrôle.',
} as const;

export const TVA = {
  taux: 'Taux de TVA qui s’applique à votre structure',
  zero: 'Si vous choisissez un régime HT, vous devrez produire une attestation de « Non-assujettissement à la TVA » délivrée par la Direction des Finances Publiques.',
  conseil: 'Bonne pratique du webinaire : « Sélectionnez le bon taux de TVA ».',
  autre: (taux: string) =>
    `Ce n’est pas celui du fournisseur fictif (${taux}) : la demande part ainsi, et le gestionnaire peut la rejeter.`,
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
} as const;

/** Ours: the list of the portal is not published. */
export const TYPES_DE_VOIE = [
  'Allée',
  'Avenue',
  'Boulevard',
  'Chemin',
  'Cours',
  'Impasse',
  'Place',
  'Quai',
  'Route',
  'Rue',
  'Square',
  'Autre',
] as const;

/** « BONNES PRATIQUES » of the webinaire médico-social, in its words. */
export const PRATIQUES = {
  titre: 'Bonnes pratiques du webinaire médico-social',
  liste: [
    'Enrôlez-vous dès que vous avez rassemblé toutes les pièces',
    'Renseignez l’adresse mail de la personne qui va recevoir les mails de confirmation ou de rejet des demandes',
    'Vérifiez la réception d’un accusé réception pour le dépôt de la demande d’enrôlement auprès de l’ASP',
    'À noter : si vous possédez déjà un compte à l’ASP lié à l’adresse mail utilisée par le dépositaire, vous ne recevrez pas de nouveau couple login/mot de passe, mais seulement un mail vous indiquant l’extension de votre habilitation au portail Ségur Numérique',
    'Sélectionnez le bon taux de TVA',
    'Assurez-vous que le bon de commande fasse explicitement apparaître les éléments mentionnés dans l’Appel à financement Médico-social',
    'Pour les fournisseurs déjà connus de l’ASP pour SEGUR : utilisez l’enrôlement complémentaire lorsque vous avez déjà une habilitation au portail',
    'Assurez-vous que vos pièces jointes soient lisibles',
  ],
} as const;

export const CONFIRMATION = {
  titre: 'Votre demande d’enrôlement est déposée',
  autreJoue: (denomination: string) => `Vous jouez maintenant ${denomination}.`,
  texte: (numeroAns: string) =>
    `La demande pour ${numeroAns} attend l’instruction du service gestion de l’ASP. Un accusé de réception vous est adressé.`,
  aide: 'Le texte de la fenêtre du portail n’est pas publié : celui-ci est le nôtre.',
  fermer: 'Fermer',
  suite: 'Suivre mes enrôlements',
} as const;
