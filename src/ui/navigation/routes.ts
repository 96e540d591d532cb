import { PORTES } from './portes.ts';

export type Menu = 'poste' | Famille;

/** Screens of one door, which name each other above their title. */
export type Famille = 'formulaires' | 'preparer';

/**
 * Every screen of the site, once: adding one is one row here and its `*.page.svelte`; a test holds the rows against the
 * files, and an end-to-end walk visits each row. In the order of the menus.
 */
export interface Ligne {
  /**
   * The address below `#/`. It takes `{texte}`, `{nombre:<digits>}` and, at its end, `{place?}`: a place within the same
   * page. The first row that answers wins.
   */
  readonly motif: string;
  readonly titre: string;
  /** Its `*.page.svelte`, from `src/ui`. None: the page of the room draws it. */
  readonly page?: string;
  /** The menu that names it, and in which words when they are not its title. */
  readonly menu?: Menu;
  readonly lien?: string;
  /** The screen, or the door, that a menu without this one shows as the current one. */
  readonly sous?: string;
  /** Where a test sees it, when its address takes something; in the ready-made fournisseur « Imagerie » for the two rooms. */
  readonly exemple?: string;
}

/** A room draws what surrounds its screens, and answers for every address below it, the unknown ones too. */
export const SALLES = {
  espace: { titre: PORTES.espace, page: 'espace/Espace' },
  poste: { titre: PORTES.poste, page: 'poste/Poste' },
  scenario: { titre: PORTES.scenario, page: 'scenarios/Scenarios' },
  exercice: { titre: 'Exercices', page: 'exercices/Exercices' },
  modeles: { titre: 'Modèles de référence', page: 'references/References' },
} as const;

const COMPARAISON = 'Comparaison';
const PAGE_MA_DEMANDE = 'espace/ma-demande/MaDemande';
const TITRE_LETTRE = 'Lettre de l’ASP (spécimen)';
const PAGE_LETTRE = 'portail/lettre/Lettre';
const PAGE_COMPARAISON = 'references/comparaison/Comparaison';

export const ROUTES = {
  simuler: { motif: '', titre: PORTES.simuler, page: 'simuler/Simuler' },
  preparer: {
    motif: 'preparer',
    titre: 'Préparer un dépôt',
    page: 'preparer/Preparer',
    menu: 'preparer',
    lien: 'Par où commencer',
  },
  'preparer/tableur': {
    motif: 'preparer/tableur',
    titre: 'D’un tableau au JSON',
    page: 'preparer/tableur/Tableur',
    menu: 'preparer',
    sous: 'preparer',
  },
  'preparer/solde': {
    motif: 'preparer/solde',
    titre: 'Le solde depuis l’avance',
    page: 'preparer/solde/Solde',
    menu: 'preparer',
    sous: 'preparer',
  },
  'preparer/pieces': {
    motif: 'preparer/pieces',
    titre: 'Du dossier aux zips',
    page: 'preparer/pieces/Rassembler',
    menu: 'preparer',
    sous: 'preparer',
  },
  'preparer/table': {
    motif: 'preparer/table',
    titre: 'D’un JSON au tableau',
    page: 'preparer/table/Table',
    menu: 'preparer',
    sous: 'preparer',
  },
  controles: {
    motif: 'controles/{id?}',
    titre: PORTES.controles,
    page: 'catalogue/controles/Controles',
    exemple: 'controles/cle-siret',
  },
  formulaires: {
    motif: 'formulaires/{id?}',
    titre: PORTES.formulaires,
    page: 'catalogue/formulaires/Formulaires',
    menu: 'formulaires',
    exemple: 'formulaires/bio-loinc.solde',
  },
  fabrique: {
    motif: 'fabrique/{id?}',
    titre: 'Fabriquer un exemple',
    page: 'fabrique/Fabrique',
    menu: 'formulaires',
    sous: 'formulaires',
    exemple: 'fabrique/img-db-va2.avance',
  },
  regles: {
    motif: 'regles/{id?}',
    titre: 'Calendrier et règles',
    page: 'catalogue/regles/Regles',
    menu: 'formulaires',
    sous: 'formulaires',
    exemple: 'regles/IMG-RIS-Va2',
  },
  editeur: {
    motif: 'editeur/{id?}',
    titre: 'Dans votre éditeur de code',
    page: 'catalogue/editeur/DansUnEditeur',
    menu: 'formulaires',
    sous: 'formulaires',
    exemple: 'editeur/img-db-va2.solde',
  },
  modeles: {
    motif: 'modeles',
    titre: SALLES.modeles.titre,
    menu: 'formulaires',
    sous: 'formulaires',
  },
  'modeles/nouveau': { motif: 'modeles/nouveau', titre: SALLES.modeles.titre, sous: 'modeles' },
  'modeles/modele': {
    motif: 'modeles/{formulaire}',
    titre: SALLES.modeles.titre,
    sous: 'modeles',
    exemple: 'modeles/autre.avance',
  },
  comparaison: {
    motif: 'comparaison',
    titre: COMPARAISON,
    page: PAGE_COMPARAISON,
    menu: 'formulaires',
    sous: 'formulaires',
  },
  'comparaison/cotes': {
    motif: 'comparaison/{gauche}/{droite}',
    titre: COMPARAISON,
    page: PAGE_COMPARAISON,
    sous: 'comparaison',
    exemple: 'comparaison/img-ris-va2.solde/img-db-va2.solde',
  },
  'base-es': {
    motif: 'base-es',
    titre: 'Base des ES éligibles',
    page: 'references/base/BaseEs',
    menu: 'formulaires',
    sous: 'formulaires',
  },
  registres: {
    motif: 'registres',
    titre: 'Registres publics',
    page: 'references/registres/Registres',
    menu: 'formulaires',
    sous: 'formulaires',
  },
  aide: { motif: 'aide', titre: PORTES.aide, page: 'aide/Aide' },
  notes: {
    motif: 'notes/{fenetre?}',
    titre: 'Notes du formateur',
    page: 'projection/Notes',
    exemple: 'notes',
  },
  'a-propos': { motif: 'a-propos', titre: PORTES['a-propos'], page: 'aide/APropos' },

  scenario: { motif: 'scenario', titre: SALLES.scenario.titre },
  'scenario/enregistrer': { motif: 'scenario/enregistrer', titre: 'Enregistrer ce que je fais' },
  /** A whole scenario in its address; the sample is one that does not read. */
  'scenario/lien': {
    motif: 'scenario/lien/{code}',
    titre: 'Scénario reçu par un lien',
    exemple: 'scenario/lien/abime',
  },
  /** `lecture`: a scenario, and after `?` the clock and the profil it is played with. */
  'scenario/lecture': {
    motif: 'scenario/{lecture}',
    titre: SALLES.scenario.titre,
    exemple: 'scenario/premier-depot',
  },

  exercice: { motif: 'exercice', titre: SALLES.exercice.titre, sous: 'scenario' },
  'exercice/codes': { motif: 'exercice/codes', titre: 'Codes d’une séance', sous: 'exercice' },
  /** `lecture`: one of the library, or the exercise itself. */
  'exercice/lecture': {
    motif: 'exercice/{lecture}',
    titre: SALLES.exercice.titre,
    sous: 'exercice',
    exemple: 'exercice/s-oublie',
  },

  // The menus of these screens follow the source that shows them: `espace/habillage`.
  'espace/accueil': {
    motif: 'espace',
    titre: 'Accueil',
    page: 'espace/accueil/Accueil',
  },
  'espace/enrolement': {
    motif: 'espace/enrolement',
    titre: 'Mes enrôlements',
    page: 'espace/enrolement/Enrolement',
  },
  'espace/nouvel-enrolement': {
    motif: 'espace/nouvel-enrolement',
    titre: 'Demande d’enrôlement',
    page: 'espace/enrolement/NouvelEnrolement',
    sous: 'espace/enrolement',
  },
  'espace/modeles': {
    motif: 'espace/modeles',
    titre: 'Modèles de documents',
    page: 'espace/documents/ModelesDocuments',
  },
  'espace/pilotes': {
    motif: 'espace/pilotes',
    titre: 'Pilotes',
    page: 'espace/documents/Pilotes',
  },
  'espace/importer': {
    motif: 'espace/importer',
    titre: 'Import des demandes d’avance ou de solde',
    page: 'espace/import/Importer',
  },
  /** Step 2 of an import: its zips. */
  'espace/pieces': {
    motif: 'espace/imports/{import:9}/pieces',
    titre: 'Import des demandes d’avance ou de solde – pièces jointes',
    page: 'espace/import/PiecesJointes',
    sous: 'espace/importer',
    exemple: 'espace/imports/9008/pieces',
  },
  'espace/imports': {
    motif: 'espace/imports',
    titre: 'Gérer mes importations JSONs',
    page: 'espace/imports/Imports',
  },
  'espace/incompletes': {
    motif: 'espace/incompletes',
    titre: 'Suivi des demandes incomplètes',
    page: 'espace/imports/Incompletes',
    sous: 'espace/accueil',
  },
  'espace/demandes': {
    motif: 'espace/demandes',
    titre: 'Gérer mes demandes de financement',
    page: 'espace/demandes/Demandes',
  },
  'espace/demande': {
    motif: 'espace/demandes/{numeroASP}M{avenant:3}',
    titre: 'Détails de la demande',
    page: 'espace/demande/Demande',
    sous: 'espace/demandes',
    exemple: 'espace/demandes/FINIMG013608M0',
  },
  /** The form of a demande « A modifier ». */
  'espace/modifier': {
    motif: 'espace/demandes/{numeroASP}M{avenant:3}/modifier',
    titre: 'Modifier une demande',
    page: 'espace/modification/Modifier',
    sous: 'espace/demandes',
    exemple: 'espace/demandes/FINIMG013551M1/modifier',
  },
  /** The two tabs of « Ma demande de financement », which a SAS has in the place of a list. */
  'espace/ma-demande-avance': {
    motif: 'espace/ma-demande-avance',
    titre: 'Ma demande d’avance',
    page: PAGE_MA_DEMANDE,
  },
  'espace/ma-demande-solde': {
    motif: 'espace/ma-demande-solde',
    titre: 'Ma demande de solde',
    page: PAGE_MA_DEMANDE,
  },
  'espace/secondaire': {
    motif: 'espace/secondaire',
    titre: 'Demandes de prestation secondaire',
    page: 'espace/assistance/Secondaire',
  },
  'espace/exports': {
    motif: 'espace/exports',
    titre: 'Exports',
    page: 'espace/exports/Exports',
  },
  'espace/compte': {
    motif: 'espace/compte',
    titre: 'Mon compte',
    page: 'espace/compte/Compte',
  },
  'espace/assistance': {
    motif: 'espace/assistance',
    titre: 'Besoin d’aide ?',
    page: 'espace/assistance/Assistance',
  },
  /** Ours: the portal shows the mails of a demande with it. */
  'espace/courriels': {
    motif: 'espace/courriels',
    titre: 'Ma boîte aux lettres',
    page: 'espace/courriels/Courriels',
  },
  'espace/lettre': {
    motif: 'espace/demandes/{numeroASP}M{avenant:3}/lettres/{genre}',
    titre: TITRE_LETTRE,
    page: PAGE_LETTRE,
    sous: 'espace/courriels',
    exemple: 'espace/demandes/FINIMG013551M1/lettres/modification',
  },
  'espace/calendrier': {
    motif: 'espace/calendrier',
    titre: 'Calendrier',
    page: 'espace/calendrier/Calendrier',
  },
  'espace/chronologie': {
    motif: 'espace/chronologie',
    titre: 'Chronologie',
    page: 'espace/chronologie/Chronologie',
  },

  'poste/attente': {
    motif: 'poste',
    titre: 'Ce qui attend le gestionnaire',
    page: 'poste/attente/Attente',
    menu: 'poste',
    lien: 'File d’attente',
  },
  'poste/courriels': {
    motif: 'poste/courriels',
    titre: 'Boîte aux lettres du fournisseur',
    page: 'poste/courriels/Courriels',
    menu: 'poste',
    lien: 'Boîte aux lettres',
  },
  'poste/demande': {
    motif: 'poste/demandes/{numeroASP}',
    titre: 'Instruire une demande',
    page: 'poste/demande/Demande',
    exemple: 'poste/demandes/FINIMG013608',
  },
  'poste/lettre': {
    motif: 'poste/demandes/{numeroASP}M{avenant:3}/lettres/{genre}',
    titre: TITRE_LETTRE,
    page: PAGE_LETTRE,
    exemple: 'poste/demandes/FINIMG013594M0/lettres/decision',
  },
  // What waits and is no demande: one page for the three.
  'poste/enrolement': {
    motif: 'poste/enrolements/{id:9}',
    titre: 'Instruire un enrôlement',
    page: 'poste/depot/Depot',
    exemple: 'poste/enrolements/1',
  },
  'poste/modele': {
    motif: 'poste/modeles/{id:9}',
    titre: 'Vérifier un modèle de document',
    page: 'poste/depot/Depot',
    exemple: 'poste/modeles/1',
  },
  'poste/pilote': {
    motif: 'poste/pilotes/{id:9}',
    titre: 'Vérifier un pilote',
    page: 'poste/depot/Depot',
    exemple: 'poste/pilotes/1',
  },
} as const satisfies Readonly<Record<string, Ligne>>;

/** What no row answers. */
export const AUCUN_ECRAN = {
  titre: 'Page introuvable',
  page: 'app/Introuvable',
} as const;
