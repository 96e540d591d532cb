import type { HeureDeParis } from '../vocabulaire.ts';
import type { Dossier, ImportJson } from './dossier.ts';
import type { Repere } from './reperes.ts';
import type { Enrolement, Fournisseur, ModeleDocument, Pilote } from './fournisseur.ts';

/**
 * The memory of the fictive portal: what the journal of events amounts to. Values are immutable; a change replaces them.
 * Several fournisseurs share one portal, so that two of them can claim the same beneficiary.
 */
export interface EtatPortail {
  /** Number of the last record applied; 0 = nothing happened yet. */
  readonly sequence: number;
  /** The simulated time, which stands still until it is moved; null = real time. */
  readonly horloge: HeureDeParis | null;
  readonly profil: ProfilPortail;
  /** By SIRET. */
  readonly fournisseurs: ReadonlyMap<string, Fournisseur>;
  readonly enrolements: ReadonlyMap<number, Enrolement>;
  readonly modelesDocuments: ReadonlyMap<number, ModeleDocument>;
  readonly pilotes: ReadonlyMap<number, Pilote>;
  readonly imports: ReadonlyMap<number, ImportJson>;
  /** By n° ASP, in order of creation. */
  readonly dossiers: ReadonlyMap<string, Dossier>;
  /** SIRET → names of zips that the portal keeps in memory, accepted or not (webinaire vague 2). */
  readonly nomsDeZip: ReadonlyMap<string, ReadonlySet<string>>;
  /** Moments that a person named, by name, in the order in which they were placed. */
  readonly reperes: ReadonlyMap<string, Repere>;
  /** The last numbers given; never given twice. */
  readonly compteurs: Compteurs;
}

/** Where the sources disagree or are silent, the person who plays chooses (design, « Where the sources disagree »). */
export interface ProfilPortail {
  /** True: at the real import the good lines are integrated (webinaire vague 2). False: one KO line refuses the file (guide). */
  readonly importLigneParLigne: boolean;
  /** Days that an incomplete import lives; 7 in the only example (guide du solde Imagerie, section 3). */
  readonly joursImportIncomplet: number;
  /** What a solde pays when the invoice is lower than the avance declared: two readings, neither is written. */
  readonly soldeFactureInferieure: 'soixante-dix-pour-cent-facture' | 'facture-moins-avance';
  /** What « A modifier » lets change where only the guide of the SAS says it: nothing, or what we presume. */
  readonly champsModifiables: 'aucun' | 'presumes';
  /** At the date of the call, a DRIMbox demande whose client has no validated RIS (webinaire vague 2). */
  readonly drimboxSansRis: 'annuler' | 'ignorer';
  /**
   * Paid avances that a DRIMbox solde requires: « le dépôt du solde ne requiert pas le volet pilotes » leaves the rest, or
   * speaks of the RIS alone (guide du solde Imagerie, NB 1).
   */
  readonly avancesDrimbox: 'trois' | 'aucune';
  /** Outside a window of enrôlement whose couloir is presumed: say it, or refuse. A published one always refuses. */
  readonly enrolementHorsFenetre: 'prevenir' | 'refuser';
}

export interface Compteurs {
  readonly enrolement: number;
  readonly modele: number;
  readonly pilote: number;
  readonly import: number;
  readonly dossier: number;
}

export const PROFIL_PAR_DEFAUT: ProfilPortail = {
  importLigneParLigne: true,
  joursImportIncomplet: 7,
  soldeFactureInferieure: 'soixante-dix-pour-cent-facture',
  champsModifiables: 'presumes',
  drimboxSansRis: 'annuler',
  avancesDrimbox: 'trois',
  enrolementHorsFenetre: 'prevenir',
};

export const ETAT_VIDE: EtatPortail = {
  sequence: 0,
  horloge: null,
  profil: PROFIL_PAR_DEFAUT,
  fournisseurs: new Map(),
  enrolements: new Map(),
  modelesDocuments: new Map(),
  pilotes: new Map(),
  imports: new Map(),
  dossiers: new Map(),
  nomsDeZip: new Map(),
  reperes: new Map(),
  compteurs: { enrolement: 0, modele: 0, pilote: 0, import: 9000, dossier: 13000 },
};
