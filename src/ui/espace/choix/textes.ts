import type { ChampFournisseur, ErreurSaisie } from './saisie-fournisseur.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';

export const CHOIX = {
  chapeau:
    'Le portail privé, rejoué dans votre navigateur. Choisissez le fournisseur fictif que vous jouez : rien n’arrive à l’ASP.',
  sansMotDePasse:
    'Ici, le vrai portail demande votre identifiant et votre mot de passe. Ce simulateur ne les demande jamais : ne les saisissez nulle part dans cette page.',
  connus: 'Reprendre',
  reprendre: 'Reprendre',
  reprendreNom: (nom: string) => `Reprendre ${nom}`,
  resume: (dossiers: number, enrolements: number) =>
    `${formatCompte(enrolements, 'enrôlement')}, ${formatCompte(dossiers, 'dossier')}`,
  jeux: 'Fournisseurs prêts à l’emploi',
  jeuxAide:
    'Sociétés, bénéficiaires et montants inventés. Certains règlent aussi l’horloge du portail fictif, qui est la même pour tous.',
  charger: 'Charger',
  chargerNom: (nom: string) => `Charger ${nom}`,
  chargement: 'Chargement des fournisseurs prêts à l’emploi…',
  installation: (nom: string) => `Mise en place de « ${nom} »…`,
  sien: 'Créer le vôtre',
  uneHorloge: (le: string, nombre: number) =>
    `Une seule horloge ${nombre > 1 ? `pour les ${formatNombre(nombre)} fournisseurs` : 'pour tous'} : le portail fictif est au ${le}. Charger un fournisseur qui part d’une autre date demande d’abord laquelle garder.`,
  sauvegarde: 'Reprendre une sauvegarde',
  sauvegardeAide:
    'Un fichier fait dans « Mon compte », ici ou sur un autre poste. Il est vérifié en entier avant de rien remplacer.',
  sienAide:
    'Donnez-lui le SIRET que portent vos JSON, pour pouvoir les y importer. Le reste peut rester fictif.',
} as const;

/** Before a ready-made fournisseur is loaded beside others, or again. */
export const CHARGEMENT = {
  recharger: 'Recharger à neuf',
  rechargerNom: (nom: string) => `Recharger à neuf ${nom}…`,
  titreNeuf: (nom: string) => `Recharger à neuf « ${nom} » ?`,
  titre: (nom: string) => `Charger « ${nom} » ?`,
  remplace: (resume: string) =>
    `Ce qu’il a dans le portail fictif (${resume}) et tout ce qui y a été fait laissent place à son état de départ. Les autres fournisseurs restent tels quels. Le portail lui donne de nouveaux numéros d’import et d’enrôlement : aucun ne sert deux fois.`,
  retour: (nom: string) =>
    `Un repère « ${nom} » est posé juste avant. Y revenir ramène tout le portail fictif à ce moment, autres fournisseurs et date compris, et met de côté ce qui l’a suivi.`,
  heure: 'Date du portail fictif, la même pour tous',
  autreHeure: (sienne: string, presente: string) =>
    `Ce fournisseur part du ${sienne} ; le portail fictif est au ${presente}.`,
  aller: (le: string) => `Aller au ${le}`,
  allerSens: (faits: string) =>
    faits === ''
      ? 'Les autres fournisseurs y passent aussi ; le temps ne leur apporte rien.'
      : `Les autres fournisseurs y passent aussi. Ce que le temps leur apporte : ${faits}.`,
  garder: (le: string) => `Rester au ${le}`,
  garderReelle: 'Rester à l’heure réelle',
  garderSens: (faits: string) =>
    faits === ''
      ? 'Rien ne change pour les autres ; le temps n’apporte rien à celui-ci.'
      : `Rien ne change pour les autres. Ce que le temps apporte aussitôt à celui-ci : ${faits}.`,
  reste: (nombre: number) => `et ${formatCompte(nombre, 'autre fait', 'autres faits')}`,
  fait: (nom: string, repere: string) =>
    `« ${nom} » est à neuf. Pour revenir à ce qu’il y avait : repère « ${repere} », dans le bandeau de la date.`,
} as const;

/** The doors of the public portal, in its words (guide du solde Imagerie, section 2); the explanations are ours. */
export const PORTES_PUBLIQUES = {
  titre: 'Les portes du portail public',
  aide: 'Celles que le vrai portail montre avant toute connexion. Chacune mène ici à ce qui la rejoue.',
  connecter: 'Se connecter',
  connecterAide: 'Ici : choisir un fournisseur fictif, sans identifiant ni mot de passe.',
  sansCompte: "Vous n'avez pas de compte ?",
  enroler: "Effectuer ma demande d'enrôlement",
  enrolerAide:
    'Sur le vrai portail, sans compte. Ici, choisissez ou créez d’abord le fournisseur qui la dépose. En 2023, l’écran disait « d’inscription ».',
  nonReference: "Vous n'êtes pas encore référencé ?",
  simuler: 'Simuler mon fichier json',
  simulerAide:
    'Rien n’y est importé. Personne n’y étant connecté, ni vos enrôlements, ni vos avances, ni vos pilotes n’y comptent : le simulateur privé, lui, les connaît (présumé : aucune source ne montre l’écran public).',
  besoin: "Besoin d'aide ?",
  besoinAide: 'Ces deux liens mènent au vrai portail.',
  aideIci: 'Aide de ce simulateur',
  entrer: 'Se connecter : choisir un fournisseur fictif',
  enroleEnsuite:
    'Choisissez ou créez ci-dessous le fournisseur qui dépose sa demande d’enrôlement : le formulaire s’ouvre ensuite.',
} as const;

export const FORMULAIRE = {
  obligatoire: 'Les champs marqués * sont obligatoires.',
  societe: 'Société',
  banque: 'Coordonnées bancaires',
  banqueAide: 'Inventées : ne mettez pas les vôtres, elles ne servent à rien ici.',
  depositaire: 'Dépositaire',
  depositaireAide:
    'Sur le vrai portail, tous les courriels lui arrivent. Ici, ils s’affichent, aucun n’est envoyé.',
  creer: 'Créer ce fournisseur',
  cleFausse:
    'La clé de ce SIRET est fausse. C’est permis pour un fournisseur inventé ; pour le vôtre, relisez-le.',
  erreurs: (nombre: number) =>
    nombre < 2 ? 'Un champ est à corriger' : `${nombre} champs sont à corriger`,
} as const;

export const CHAMPS: Readonly<Record<ChampFournisseur, string>> = {
  siret: 'SIRET',
  denominationSociale: 'Dénomination sociale',
  nomCommercial: 'Nom commercial',
  voie: 'Voie',
  codePostal: 'Code postal',
  commune: 'Commune',
  tauxTva: 'Taux de TVA',
  titulaire: 'Titulaire du compte',
  iban: 'IBAN',
  bic: 'BIC',
  nom: 'Nom',
  prenom: 'Prénom',
  courriel: 'Courriel',
  telephone: 'Téléphone',
};

export const ERREURS_SAISIE: Readonly<Record<ErreurSaisie, string>> = {
  vide: 'Ce champ est obligatoire.',
  'siret-14-chiffres': 'Un SIRET a 14 chiffres.',
  'deja-pris': 'Un fournisseur fictif porte déjà ce SIRET.',
};
