/**
 * How people head the columns of a field, beside its tag and its title, which are always known. Written as they are compared: without
 * accents, spaces, signs nor empty words (« de », « la »). None of them is published: the proposal is looked at by a person before anything is made.
 */

interface Synonymes {
  /** Last tag of the field. */
  readonly balise: string;
  readonly ecritures: readonly string[];
  /** Why they mean it. */
  readonly raison: string;
}

export const SYNONYMES: readonly Synonymes[] = [
  {
    balise: 'numeroASP',
    ecritures: [
      'nasp',
      'numasp',
      'numeroasp',
      'dossierasp',
      'ndossierasp',
      'numerodossierasp',
      'numerodossier',
      'ndossier',
      'refasp',
      'idasp',
    ],
    raison:
      'Le guide du solde écrit « numéro ASP » et le portail « numéro de dossier » pour le même numéro.',
  },
  {
    balise: 'numeroEditeur',
    ecritures: [
      'nediteur',
      'numediteur',
      'numeroediteur',
      'refediteur',
      'referenceediteur',
      'notrereference',
      'numerointerne',
    ],
    raison: 'C’est le numéro que l’éditeur donne : ses exports l’appellent sa référence.',
  },
  {
    balise: 'numeroAns',
    ecritures: ['nans', 'numans', 'numeroans', 'numeroreferencement', 'nreferencement'],
    raison: 'Le numéro de référencement de l’ANS.',
  },
  {
    balise: 'siret',
    ecritures: ['siret', 'siretfournisseur', 'siretediteur', 'siretdeposant'],
    raison: 'Le SIRET du fichier est celui du fournisseur.',
  },
  {
    balise: 'SIRET',
    ecritures: ['siret', 'siretsite', 'siretetablissement', 'siretclient'],
    raison: 'Un site médico-social est identifié par son FINESS ou par son SIRET.',
  },
  {
    balise: 'dateEditionFacture',
    ecritures: ['datefacture', 'datefacturation', 'dateedition'],
    raison: 'La date portée sur la facture.',
  },
  {
    balise: 'montantPrestationPrincipaleSegurHTFacture',
    ecritures: [
      'montantht',
      'montant',
      'montantfacture',
      'montantfactureht',
      'montanthtfacture',
      'montantsegurht',
      'montantsegur',
      'prixht',
      'totalht',
    ],
    raison: 'Le solde n’a qu’un montant, hors taxes.',
  },
  {
    balise: 'montantSegurHT',
    ecritures: [
      'montantht',
      'montant',
      'montantsegur',
      'montantcommande',
      'montantcommandeht',
      'prixht',
      'totalht',
    ],
    raison: 'L’avance n’a qu’un montant, hors taxes.',
  },
  {
    balise: 'dateSignatureVA',
    ecritures: ['dateva', 'datesignatureva', 'vasigneele', 'datevalidationaptitude'],
    raison: 'La VA n’a qu’une date.',
  },
  {
    balise: 'typePrestation',
    ecritures: ['typepresta', 'prestation'],
    raison: 'La prestation n’a qu’un type dans le formulaire.',
  },
  {
    balise: 'dateCommande',
    ecritures: ['datecommande', 'datebdc', 'dateboncommande', 'datesignaturebdc'],
    raison: 'BDC est l’abrégé de « bon de commande » dans les noms de fichiers des exemples.',
  },
  {
    balise: 'dateRealisationPrestation',
    ecritures: [
      'daterealisation',
      'dateprestation',
      'dateinstallation',
      'dateinstall',
      'datemes',
      'datemiseenservice',
    ],
    raison: 'La prestation est l’installation chez le client.',
  },
  {
    balise: 'nomStructure',
    ecritures: [
      'structure',
      'etablissement',
      'nometablissement',
      'raisonsociale',
      'denomination',
      'denominationsociale',
      'client',
      'nomclient',
    ],
    raison:
      'Le bénéficiaire établissement n’a qu’un nom ; le portail affiche « Dénomination sociale ».',
  },
  {
    balise: 'FINESSGeos',
    ecritures: [
      'finess',
      'nfiness',
      'numerofiness',
      'finessgeo',
      'finessgeos',
      'finessgeographique',
      'finessgeographiques',
      'finesset',
      'finesssite',
    ],
    raison: 'Le seul FINESS du formulaire est géographique (établissement, « ET »).',
  },
  {
    balise: 'FINESSGeo',
    ecritures: [
      'finess',
      'nfiness',
      'numerofiness',
      'finessgeo',
      'finessgeos',
      'finessgeographique',
      'finessgeographiques',
      'finesset',
      'finesssite',
    ],
    raison: 'Sans autre mot, un FINESS est celui du site ; l’entité juridique se dit.',
  },
  {
    balise: 'FINESSJuridique',
    ecritures: ['finessej', 'finessjuridique', 'finessentitejuridique', 'ej'],
    raison: 'EJ est l’abrégé d’« entité juridique » dans le répertoire FINESS.',
  },
  {
    balise: 'sirenClient',
    ecritures: ['siren', 'nsiren', 'numerosiren', 'sirenclient'],
    raison: 'Le seul SIREN du formulaire est celui du client.',
  },
  {
    balise: 'RPPS',
    ecritures: ['rpps', 'nrpps', 'numerorpps', 'rppsmedecin', 'identifiantrpps'],
    raison: 'Le numéro RPPS du médecin.',
  },
  {
    balise: 'AM',
    ecritures: [
      'am',
      'nam',
      'numeroam',
      'amnumero',
      'numerosam',
      'nassurancemaladie',
      'numeroassurancemaladie',
      'adeli',
    ],
    raison:
      'AM est l’abrégé d’« Assurance maladie » dans le formulaire ; les anciens exports le rangent sous ADELI.',
  },
  {
    balise: 'typeActivite',
    ecritures: ['activite', 'typeactivite', 'specialite'],
    raison: 'L’activité adressée par le logiciel.',
  },
  {
    balise: 'nomMedecin',
    ecritures: ['medecin', 'nommedecin', 'praticien', 'nompraticien', 'client', 'nomclient'],
    raison: 'Le médecin libéral n’a qu’un nom ; c’est le client de l’éditeur.',
  },
  {
    balise: 'nomResponsable',
    ecritures: ['responsable', 'nomresponsable', 'representantlegal'],
    raison: 'Le responsable de la structure n’a qu’un nom.',
  },
  {
    balise: 'regimeTVA',
    ecritures: ['tva', 'regimetva', 'regime'],
    raison: 'La TVA n’a que ce champ.',
  },
  {
    balise: 'commandePour',
    ecritures: ['typebeneficiaire', 'typeclient', 'beneficiaire'],
    raison: 'Ses valeurs sont STRUCTURE et LIBERAL.',
  },
  {
    balise: 'nomFichier',
    ecritures: ['piece', 'fichier', 'nomfichier', 'piecejointe', 'pj', 'document'],
    raison: 'Une pièce est un fichier du zip.',
  },
  {
    balise: 'deploiementMSS',
    ecritures: ['deploiementmss', 'mss', 'casmss'],
    raison: 'Ses valeurs sont « Cas 1 » et « Cas 2 ».',
  },
  {
    balise: 'isConnexionDB',
    ecritures: ['drimbox', 'db', 'connexiondb', 'dbconnectee', 'connexiondrimbox'],
    raison: 'La colonne dit oui ou non à la connexion, dont elle ne garde que le nom.',
  },
  {
    balise: 'isDirectToDMP',
    ecritures: ['dmp', 'directdmp', 'directtodmp', 'envoidmp'],
    raison: 'La colonne dit oui ou non à l’envoi, dont elle ne garde que le nom.',
  },
  {
    balise: 'isConnexionGAM',
    ecritures: ['gam', 'connexiongam'],
    raison: 'La colonne dit oui ou non à la connexion, dont elle ne garde que le nom.',
  },
  {
    balise: 'isConnexionTeleradiologie',
    ecritures: ['teleradiologie', 'teleradio', 'telerad', 'connexionteleradiologie'],
    raison: 'La colonne dit oui ou non à la connexion, dont elle ne garde que le nom.',
  },
];

/** Words that head the column of the file of a pièce, before or after its type. */
export const MOTS_DE_PIECE: readonly string[] = [
  'fichier',
  'nomfichier',
  'piece',
  'pj',
  'pdf',
  'document',
];

/** Headings of a column that only gathers rows. */
export const MOTS_DE_CLE: readonly string[] = [
  'demande',
  'demanden',
  'ndemande',
  'numerodemande',
  'numligne',
  'groupe',
];
