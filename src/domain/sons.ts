import type { ProfilZip, TypeDemande } from './vocabulaire.ts';
import type { Citation } from './sources.ts';

/** The funding schemes (SONS) that the sources name, vague 2 first within a couloir. */
export const SONS_IDS = [
  'IMG-RIS-Va2',
  'IMG-DB-Va2',
  'MDV-LGC-Va2',
  'MDV-LGC-Va1',
  'HOP-DPI-Va2',
  'HOP-PFI-Va2',
  'HOP-DPI-Va1',
  'HOP-PFI-Va1',
  'HOP-RI-Va1',
  'RAD-RIS-Va1',
  'BIO-SGL-Va1',
  'BIO-LOINC',
  'PHA-LGO-Va1',
  'MS1-DUI-Va1',
  'MS2-DUI-PDE-Va1',
  'SAS-SAS-Va1',
  /** Ours: a form that no source names, checked by the vendor's own modèle de référence. */
  'AUTRE',
] as const;

export type SonsId = (typeof SONS_IDS)[number];

/** Names of the couloirs, in the order of the SONS. The imagerie was « Radiologie » in the vague 1. */
export const COULOIRS = {
  imagerie: 'Imagerie',
  'medecins-de-ville': 'Médecins de ville',
  hopital: 'Hôpital',
  radiologie: 'Radiologie',
  biologie: 'Biologie',
  officine: 'Officine',
  'medico-social': 'Médico-social',
  sas: 'SAS',
  autre: 'Autre',
} as const;

export type CouloirId = keyof typeof COULOIRS;

type Sources = readonly [Citation, ...Citation[]];

/** A dated milestone. Wall-clock time in Europe/Paris (`AAAA-MM-JJTHH:MM`); null = not published. */
export interface Echeance {
  /** `T00:00` when only the day is published. */
  readonly ouverture: string | null;
  /** The words of the source when it gives no day: `ouverture` is then the first day that they allow. */
  readonly ouvertureDite?: string;
  /** Open while the time is before it. */
  readonly fermeture: string | null;
  /** False when only the day of `fermeture` is published (the hour then stands for the end of that day). */
  readonly heurePubliee: boolean;
  readonly sources: Sources;
  /** What no source says. */
  readonly presume?: string;
}

/** What may be claimed once only across the demandes of a SONS, with the sentence that says so. */
export interface Unicite {
  readonly identifiant: 'siren' | 'finessGeo' | 'am' | 'rpps';
  /** Quoted from the first source. */
  readonly regle: string;
  /** The rule allows two when radiologie and médecine nucléaire use different RIS. */
  readonly deuxSiActivitesDifferentes: boolean;
  readonly sources: Sources;
}

/** Pilotes that must be validated before any solde of a SONS. */
export interface Pilotes {
  /** PV pilotes signed by the clients. */
  readonly pv: number;
  /** Training material is wanted too. */
  readonly supportFormation: boolean;
  readonly sources: Sources;
}

/** What must hold before a demande is deposited. */
export interface Prerequis {
  readonly demande: TypeDemande;
  readonly texte: string;
  readonly sources: Sources;
}

/** Who may ask, or for whom: no tag of a file proves it. */
export interface Eligibilite {
  readonly texte: string;
  readonly sources: Sources;
}

/** A published ceiling. */
export type Plafond =
  /** Centimes including VAT at 20 %. */
  | { readonly type: 'par-medecin'; readonly ttcCentimes: number; readonly sources: Sources }
  /** Centimes without VAT, according to the turnover. */
  | {
      readonly type: 'par-officine';
      readonly htCentimes: readonly [number, number];
      readonly sources: Sources;
    }
  /** Known by a scale or a file only. */
  | { readonly type: 'bareme'; readonly texte: string; readonly sources: Sources };

export interface Sons {
  readonly id: SonsId;
  readonly titre: string;
  readonly couloir: CouloirId;
  /** Kind of software, as the code of the SONS spells it (« DRIMbox » for DB). */
  readonly logiciel: string;
  /** Null: no source names this SONS. */
  readonly vague: 1 | 2 | null;
  /** Three letters of the couloir in a n° ASP (`FIN` + couloir + 6 digits). */
  readonly couloirAsp: string;
  /** Where a n° ASP with these letters is printed; empty: the letters are presumed, and refuse nothing. */
  readonly couloirAspSources: readonly Citation[];
  /** The name of its DSR, as a screen prints it; absent: no screen does. */
  readonly dsr?: string;
  readonly enrolement: Echeance | null;
  readonly avance: Echeance | null;
  readonly realisation: Echeance | null;
  readonly solde: Echeance | null;
  /** Absent: no source says more than the general rules. */
  readonly eligibilite?: readonly Eligibilite[];
  readonly prerequis: readonly Prerequis[];
  /** Avances « Décidée », and paid or « OR émis », before any solde of this SONS. */
  readonly avancesPayees?: {
    readonly nombre: number;
    /** The sentence of the source allows two readings: the profil of the portal decides. */
    readonly selonProfil: boolean;
  };
  /** Null: « Non concerné », or a wave that knows no pilotes. */
  readonly pilotes: Pilotes | null;
  /** Where it is written that this SONS of the vague 2 wants no pilotes. */
  readonly sansPilotes?: Citation;
  /** The SONS of which a demande must be validated for the same client first; absent: it depends on none. */
  readonly dependDe?: SonsId;
  readonly unicite: readonly Unicite[];
  /** The size to start from; `presume`: why, when no text says it for this SONS. Its sources: `LIMITES_ZIP`. */
  readonly zip: { readonly profil: ProfilZip; readonly presume: string | null };
  /** Null = not published. */
  readonly plafond: Plafond | null;
}
