import type { Citation } from '#domain/sources.ts';
import type { Args, Choix, Phase, Reserve, Severite, Voix } from '#domain/report.ts';
import type { HeureDeParis, ProfilZip } from '#domain/vocabulaire.ts';
import type { Demande } from '#domain/projection/vue.ts';
import type { Formulaire, FormulaireId } from '#domain/formulaires.ts';
import type { Modele } from '#domain/modele/modele.ts';
import type { Attendu, EntreeInspectee, ZipInspecte } from '#domain/pieces-report.ts';
import type { ContextePortail } from '#domain/portail/contexte.ts';
import type { Registres } from '#domain/registres/registres.ts';
import type { Sons } from '#domain/sons.ts';

interface Doutable {
  /** True: one of several readings, or something goes. False: the only one. Absent: what it writes tells (`domain/corrections/perte.ts`). */
  readonly doute?: boolean;
}

/** What to put in the place of a value. */
export type Remplacement = Doutable &
  (
    | /** This JSON text. */
      { readonly type: 'valeur'; readonly texte: string }
      /** Parts of what stands there, as the file writes them, by pointers from that value; between brackets when `enListe`. */
    | {
        readonly type: 'extraits';
        readonly extraits: readonly string[];
        readonly enListe: boolean;
      }
  );

/** The one correction of a value or of a key, that a control can state without knowing offsets; `validation` turns it into a text edit. */
export type Remede =
  | (Remplacement & { readonly chemin: string })
  /** Rename the key that leads to `chemin`. */
  | (Doutable & { readonly type: 'cle'; readonly chemin: string; readonly nom: string })
  /** Take off a tag and its value: never sure. */
  | { readonly type: 'retrait'; readonly chemin: string }
  /** Write a tag that lacks, with this JSON text, before or after one of the same block: never sure, for nobody said that it has no value. */
  | {
      readonly type: 'ajout';
      readonly chemin: string;
      readonly texte: string;
      readonly voisine: string;
      readonly apres: boolean;
    };

/** What a check reports: the place (relative to its subject), which word is at fault, and the template's arguments. */
export interface Signal {
  readonly chemin: string;
  /** Point at the key instead of the value. */
  readonly surCle?: boolean;
  readonly args?: Args;
  readonly remede?: Remede;
}

/** `[]` = satisfied; signals = not satisfied; `indetermine` = the control cannot decide and says why. */
export type Outcome =
  | readonly Signal[]
  /** `quoiFaire` takes the place of that of the control's reserve. */
  | { readonly indetermine: string; readonly quoiFaire?: string };

/** What the controls of one demande may ask about: never of the others, so that what is said of one holds whatever becomes of them. */
export interface ContexteDeDemande {
  readonly maintenant: HeureDeParis;
  readonly choix: Choix;
  readonly formulaire: Formulaire;
  /** The modèle de référence by which the structure was judged; null: what the simulator knows of the form. */
  readonly modele: Modele | null;
  readonly sons: Sons;
  /** Source text of the value at an absolute JSON pointer (`1000.010`), null when absent. That of a demande asks within it. */
  readonly ecriture: (chemin: string) => string | null;
  /** What the fictive portal knows; absent when a lone file is simulated. */
  readonly portail?: ContextePortail | null;
  /** What the public registers said of the numbers of the file; absent when nobody brought an extract. */
  readonly registres?: Registres | null;
}

/** What the controls of one file may ask about. */
export interface Contexte extends ContexteDeDemande {
  /** Values of the envelope. */
  readonly numeroAns: string;
  readonly siret: string;
  /** The demandes whose format is sound, in order; `Demande.index` is the rank in the file. */
  readonly demandes: readonly Demande[];
  /** Number of lines in the file, sound or not. */
  readonly nombreLignes: number;
  /** Number shown for each line of the file, sound or not (`domain/lignes.ts`). */
  readonly numerosDeLigne: readonly number[];
  /** FINESS numbers of the « base des ES éligibles »; absent when nobody supplied it. */
  readonly baseEligibles?: ReadonlySet<string> | null;
}

/** What the controls of the zips may ask about. */
export interface ContextePieces {
  readonly profilZip: ProfilZip;
  /** False when the zips are inspected alone. */
  readonly avecJson: boolean;
  readonly attendus: readonly Attendu[];
  readonly zips: readonly ZipInspecte[];
  /** Names of zips that the portal already keeps in memory, besides those given. */
  readonly nomsDejaUtilises: ReadonlySet<string>;
  /** How many of the zips, the first ones, the portal already took: what it has of them is not to be repaired. */
  readonly acquis: number;
  /** What the zips to be made are named after, where there is none to be repaired. */
  readonly nomDepart: string;
}

/** A trouble of a zip, an entry or a document. The runner adds their names to `args`. */
export interface SignalPiece {
  readonly args?: Args;
}

type CheckPiece<Sujet> = (sujet: Sujet, contexte: ContextePieces) => readonly SignalPiece[];

/** French, without capital or full stop. */
type MotsDeReserve = Pick<Reserve, 'point' | 'quoiFaire'>;

interface ControlBase<Id extends string> {
  /** What must hold, kebab-case ASCII French; equals the file name; never reused. */
  readonly id: Id;
  readonly titre: string;
  readonly phase: Phase;
  readonly voix: Voix;
  /** Forms it applies to; absent = all. */
  readonly concerne?: readonly FormulaireId[];
  /** French, with `{placeholders}` filled from the signal's args. */
  readonly message: string;
  /** « Comment corriger », same placeholders. */
  readonly explication: string;
  /** The file is not what was chosen on the screen: no text says what the portal answers, and nothing is imported here. */
  readonly discordance?: true;
  /** Said on the import screen itself, before the lines are treated: no return file. */
  readonly surEcran?: true;
  /** When it cannot decide, the verdict is given under this reserve: what only the portal knows, and how to let us check. */
  readonly reserve?: MotsDeReserve;
  /** The real import rejects the demandes of which it speaks; the simulation warns, and its verdict has this reserve. */
  readonly rejetALImport?: MotsDeReserve;
  /** The demandes of which it speaks would be, or could be, rejected at the instruction: no control of the portal says so. */
  readonly rejetALInstruction?: true;
}

/** A blocking control must be documented; a presumed one gives its reason and never blocks. */
type Fondement =
  | {
      readonly severite: Exclude<Severite, 'indetermine'>;
      readonly sources: readonly [Citation, ...Citation[]];
      readonly presume?: never;
    }
  | {
      readonly severite: 'avertissement' | 'information';
      readonly presume: string;
      readonly sources?: readonly Citation[];
    };

type Check =
  /** Found by the reader (bytes, syntax) or by the schema; there is nothing to run. */
  | { readonly niveau: 'lecture' | 'schema' }
  /** What cannot be decided cannot be for any demande: such a control is of the level `fichier`. */
  | {
      readonly niveau: 'demande';
      readonly check: (demande: Demande, contexte: ContexteDeDemande) => readonly Signal[];
    }
  /** Signals carry absolute pointers. */
  | { readonly niveau: 'fichier'; readonly check: (contexte: Contexte) => Outcome }
  /** Phase `pieces`: each zip, each entry, each document expected. */
  | { readonly niveau: 'zip'; readonly check: CheckPiece<ZipInspecte> }
  | { readonly niveau: 'entree'; readonly check: CheckPiece<EntreeInspectee> }
  | { readonly niveau: 'attendu'; readonly check: CheckPiece<Attendu> };

type ControlAt<Niveau extends Check['niveau'], Id extends string> = ControlBase<Id> &
  Fondement &
  Extract<Check, { niveau: Niveau }>;

export type Control<Id extends string = string> = ControlBase<Id> & Fondement & Check;
export type DemandeControl<Id extends string = string> = ControlAt<'demande', Id>;
export type FichierControl<Id extends string = string> = ControlAt<'fichier', Id>;
export type PieceControl =
  ControlAt<'zip', string> | ControlAt<'entree', string> | ControlAt<'attendu', string>;

export const CONFORME: readonly Signal[] = [];

/** A list of any controls, which still knows their ids. */
export function listControls<Id extends string>(
  controls: readonly Control<Id>[],
): readonly Control<Id>[] {
  return controls;
}

/** Keeps the literal type of a control while checking it. */
export function defineControl<const C extends Control>(control: C): C {
  return control;
}
