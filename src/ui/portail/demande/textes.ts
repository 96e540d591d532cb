import { MOTS_TYPE } from '#domain/mots/demandes.ts';
import type { ActeDemande } from '#domain/portail/dossier.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';

export const ACTES: Readonly<Record<ActeDemande['acte'], string>> = {
  importee: 'JSON importé, pièces jointes attendues',
  deposee: 'Demande déposée (« Terminer »)',
  'a-modifier': 'Modification demandée par l’ASP',
  'attente-pieces': 'Pièces complémentaires demandées par l’ASP',
  'pieces-envoyees': 'Pièces manquantes envoyées, de nouveau en cours',
  'prise-en-charge': 'Début de l’instruction par un gestionnaire',
  relancee: 'Relance : modification toujours attendue (J+10)',
  confirmee: 'Demande confirmée, de nouveau en cours',
  'non-modifiee': 'Demande non modifiée, de nouveau en cours en l’état',
  'delai-depasse': 'Délai de modification dépassé (J+20), de nouveau en cours en l’état',
  decidee: 'Demande décidée',
  rejetee: 'Demande rejetée',
  annulee: 'Demande annulée',
  historisee: 'Avenant historisé : le suivant est annulé',
  'paiement-en-cours': 'Paiement en cours',
  'or-emis': 'OR émis',
  'paiement-effectue': 'Paiement effectué',
};

export const CONSULTATION = {
  /** A line never begins with one of its dashes. */
  entete: (numero: string, type: string, statut: string, jour: string) =>
    `Détails de la demande numéro ${numero}\u00A0- ${type}\u00A0- Statut : ${statut}\u00A0- Faite le ${jour}`,
  inconnue: (numero: string) => `La demande ${numero} n’existe pas pour ce fournisseur fictif.`,
  retour: 'Retour',
  recapitulatif: 'Récapitulatif',
  numeroAns: 'N° unique de référencement (ANS)',
  priseEffet: 'Date de prise d’effet',
  sansDate: '–',
  regime: 'Régime TVA',
  siret: 'SIRET',
  denomination: 'Dénomination sociale',
  adresse: 'Adresse',
  nature: 'Nature de la prestation',
  /** Printed by one screen, of a solde DRIMbox. */
  natureMaj: 'MAJ',
  natureInconnue: 'non simulée',
  presumes:
    'Présumé : la date de prise d’effet est celle de la validation de l’enrôlement, et la nature n’est imprimée, « MAJ », que sur un solde DRIMbox.',
  changement: 'Date de changement de statut',
  /** Verbatim, guide du solde Imagerie, section 5. */
  sansRis: 'A la date de signature de la VA, il n’existe pas de demande de solde RIS Va2 déposée.',
  /** The guide gives these words for both. */
  sansRisAide: {
    absente:
      'Aucun solde RIS du même client (reconnu à son SIREN : présumé) n’était déposé à la date de signature de la VA. L’instruction de cette DRIMbox attend celle de son RIS.',
    inachevee:
      'Le solde RIS du même client (reconnu à son SIREN : présumé) est déposé, mais son instruction est inachevée : le guide donne ce même message dans les deux cas. L’instruction de cette DRIMbox attend qu’elle soit finalisée.',
  },
  commentaire: 'Commentaire du gestionnaire',
  versionActuelle: 'Version actuelle',
  informations: 'Informations de la demande',
  beneficiaires: 'Bénéficiaires',
  scenario: 'Scénario d’installation',
  bdc: 'Contrôles supplémentaires des données obligatoires uniquement sur le BDC',
  bdcInconnu:
    'Ce bloc reprend, dit le guide, des données que vous avez saisies dans le JSON ou lors de votre enrôlement ; il n’en montre pas le contenu.',
  pieces: 'Pièces justificatives',
  banque: 'Coordonnées bancaires',
  courriels: 'Courriels automatiques envoyés',
  suivi: 'Suivi du dossier',
  financier: 'Suivi Financier',
  historique: 'Historique',
  onglets: 'Contenu de la demande',
  /** The screens of the SAS, verbatim (guide SAS, étape 3). */
  dossierSas: 'Ma demande de financement',
  avenantsSas: { avance: '1 - Ma demande d’avance', solde: '2 - Ma demande de solde' },
  demandeSas: { avance: 'Ma demande d’avance', solde: 'Ma demande de solde' },
  numeroDeDossier: 'Numéro de dossier',
  dateDepot: 'Date de dépôt',
  statutDemande: 'Statut de la demande',
  horsEcranSas: 'Ce que cet écran du SAS ne montre pas, ajouté ici',
  historiqueAide:
    'Les versions précédentes du dossier : chaque avenant garde ce qui a été déposé. Le portail y range aussi les versions modifiées d’une demande.',
  avenants: 'Avenants du dossier',
  avenantCourant: 'affiché ici',
  sansLigne:
    'Cette avance n’a pas été importée ici : elle a été posée dans le portail fictif, sans son fichier JSON.',
  duJson: (titre: string) => `${titre}, d’après la ligne du fichier JSON`,
  sansNom: 'Balise sans libellé connu',
  rien: 'Rien n’est renseigné dans ce bloc du JSON.',
  balise: 'Balise',
  champ: 'Donnée',
  valeur: 'Valeur',
  nul: 'null',
  vide: (ecrit: '[]' | '{}') => `aucun (${ecrit})`,
  oui: 'Oui (true)',
  non: 'Non (false)',
  numeroDossier: 'Numéro ASP de la demande',
  sons: 'SONS',
  numeroEditeur: 'Numéro éditeur',
} as const;

/** What a closed window does not stop. */
export const GUICHET_FERME = {
  depuis: (type: TypeDemande, le: string) =>
    `Le guichet des demandes ${MOTS_TYPE[type].de} est fermé depuis le ${le}.`,
  suites: {
    modification: 'Une demande déposée peut être modifiée au-delà.',
    instruction: 'L’instruction peut se poursuivre au-delà.',
  },
  presume: 'Présumé : ce n’est écrit que des avances du médico-social.',
} as const;

export const PIECES_DEMANDE = {
  legende: 'Pièces de la demande',
  nom: 'Nom du fichier',
  type: 'Type de document',
  consulter: 'Consulter',
  attendue: 'Attendue : aucun zip ne l’a encore apportée',
  posee: 'Sans fichier : l’avance a été posée dans le portail fictif',
  lecture: 'Lecture du zip…',
  illisible:
    'Ce document n’est pas dans le zip conservé, ou il ne se lit pas. Les jeux prêts à jouer n’ont que des zips vides.',
  aucune: 'Cette demande n’annonce aucune pièce.',
  perdue: 'Ce fichier n’est plus conservé.',
  supprimer: 'Supprimer',
  supprimerNom: (nom: string) => `Supprimer « ${nom} »`,
  telecharger: 'Télécharger',
  telechargerNom: (nom: string) => `Télécharger « ${nom} »`,
} as const;

export const BANQUE = {
  aide: 'Fictives : rien n’est versé.',
  titulaire: 'Titulaire du compte',
  iban: 'IBAN',
  bic: 'BIC',
} as const;

export const SUIVI = {
  aide: 'Le guide nomme ce bloc sans en montrer le contenu : voici les étapes de la demande.',
  legende: 'Étapes de la demande',
  date: 'Date',
  etape: 'Étape',
  commentaire: 'Commentaire',
  sansCommentaire: '–',
} as const;

export const COURRIELS = {
  aucun: 'Aucun courriel pour le moment.',
  aide: 'Le portail les envoie au dépositaire. Ici, rien n’est envoyé et les mots sont les nôtres.',
  a: 'À',
  presume: 'Présumé :',
} as const;

export const FINANCIER = {
  legende: 'Paiements de la demande',
  avenant: 'Avenant',
  montant: 'Montant décidé',
  etat: 'Etat de paiement',
  etapes: 'Étapes',
  avis: 'Avis de paiement',
  telechargerAvis: 'Avis de paiement (spécimen)',
  inconnu: 'non connu',
  calcul: 'Montants',
  base: 'Base',
  declare: 'Montant déclaré (HT)',
  regime: (regime: string, taux: string) => `Régime ${regime}, taux ${taux}`,
  engagement: 'Montant de l’engagement SEGUR retenu (fonction du régime TVA)',
  avance: 'Montant décidé de l’avance (fonction du régime TVA)',
  avancePrevue: 'Montant de l’avance, 30 % (fonction du régime TVA)',
  solde: 'Montant décidé du solde (fonction du régime TVA)',
  soldePrevu: 'Montant du solde, 70 % (fonction du régime TVA)',
  deuxLectures:
    'La facture est inférieure à l’avance déclarée, et aucune source n’écrit ce que le solde paie alors. Deux lectures :',
  lecture: (titre: string, solde: string, total: string) =>
    `${titre} : solde ${solde}, soit ${total} en tout`,
  retenue: 'retenue par le profil du portail fictif',
  changerProfil: 'Changer de lecture dans « Mon compte »',
} as const;

/** Our own voice: what the other side of the counter may do next. */
export const GESTIONNAIRE = {
  decisions: {
    decidee: 'Décider la demande',
    'a-modifier': 'Demander une modification',
    'en-attente-pieces': 'Demander des pièces complémentaires',
    rejetee: 'Rejeter',
    annulee: 'Annuler',
  },
  annuleeDefinitive: 'Une demande annulée ne revient pas en arrière.',
  paiements: {
    'en-cours': 'Mettre en paiement',
    'or-emis': 'Émettre l’OR',
    effectue: 'Effectuer le paiement',
  },
} as const;
