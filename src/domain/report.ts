import type { FormulaireId } from './formulaires.ts';
import type { Citation } from './sources.ts';
import type { HeureDeParis, TauxTva, TypeDemande } from './vocabulaire.ts';

/** What the user's data did wrong, and the report that gathers it. Plain values: they cross threads. */

export type Severite = 'bloquant' | 'avertissement' | 'information' | 'indetermine';

/**
 * `lecture`: bytes and syntax. `format`, `technique`: the portal's two controls. `aide`: ours.
 * `pieces`: the zips of pièces justificatives, judged beside the file.
 */
export type Phase = 'lecture' | 'format' | 'technique' | 'aide' | 'pieces';

/** Whose words a message uses: documented words of the portal, or ours. */
export type Voix = 'portail' | 'simulateur';

/** A place in `Report.texte`. Offsets count UTF-16 units from 0; line and column start at 1. */
export interface Position {
  readonly debut: number;
  readonly fin: number;
  readonly ligne: number;
  readonly colonne: number;
}

/** Replace `[debut, fin[` of `Report.texte` by `texte`; `avant` is what stands there now. */
export interface TextEdit {
  readonly debut: number;
  readonly fin: number;
  readonly avant: string;
  readonly texte: string;
}

/** A change that is offered for a finding. */
export interface Correction extends TextEdit {
  /**
   * It is the only outcome, and nothing is lost: neither a tag, nor a value, nor a note. It can be applied unseen, with others. What
   * else is offered is looked at by a person first: what is taken off, one of several readings, a place that is guessed, a structure that is only presumed, a whole text.
   */
  readonly sure: boolean;
}

export type Args = Readonly<Record<string, string | number>>;

/** One trouble in the user's data, located and worded. */
export interface Finding<Id extends string = string> {
  /** Id of the control that speaks. */
  readonly controle: Id;
  readonly phase: Phase;
  readonly severite: Severite;
  /** Number of the demande, null when the finding concerns the whole file. */
  readonly numLigne: number | null;
  /** JSON pointer (RFC 6901) from the root of the document; '' is the root. */
  readonly chemin: string;
  /** The same once the tags on its way bear their right name; absent when they do. */
  readonly cheminJuste?: string;
  /** The nearest place that exists: a missing tag is shown at its block, an empty file at 1:1. */
  readonly position: Position;
  /** The text found at `position`, shortened; null when there is nothing to show. */
  readonly valeur: string | null;
  readonly libelle: string;
  /** Whose words `libelle` is: documented words of the portal, or ours. */
  readonly voix: Voix;
  readonly explication: string;
  readonly args: Args;
  readonly correction: Correction | null;
  /** The portal would show it only at a next try, once the syntax or the format is mended. */
  readonly prochainTour: boolean;
  /** What the structure expects there is only presumed, whatever the source of the control: it never blocks. */
  readonly placePresumee: boolean;
}

/** What a reader wants to know of a control beside the finding itself. */
export interface ControleInfo {
  readonly id: string;
  readonly titre: string;
  readonly phase: Phase;
  readonly severite: Exclude<Severite, 'indetermine'>;
  readonly sources: readonly Citation[];
  /** The reason of a presumed control, null when it is documented. */
  readonly presume: string | null;
  /** Says that the file is not what was chosen on the screen. */
  readonly discordance: boolean;
  /** What it says makes the real import reject the demande. */
  readonly rejetteALImport: boolean;
  /** The demande would be rejected at the instruction, which the portal's simulation says nothing of. */
  readonly rejetteALInstruction: boolean;
}

/**
 * `valide`: everything that the portal is known to check was checked. `sous-reserve`: nothing is wrong, but some points could
 * not be checked (`Report.reserves`). `discordant`: the file is not what was chosen on the screen, and no text says what the
 * portal answers. The others are its rejections.
 */
export type Verdict =
  'valide' | 'sous-reserve' | 'discordant' | 'rejete' | 'non-conforme' | 'illisible';

/** True when nothing that was checked keeps the file from being imported. */
export function isAccepted(verdict: Verdict): boolean {
  return verdict === 'valide' || verdict === 'sous-reserve';
}

/** A point that the verdict leaves open. French, without capital or full stop. */
export interface Reserve {
  readonly controle: string;
  readonly point: string;
  /** What would let the simulator check it. */
  readonly quoiFaire: string;
}

/** What the user chose on screen, as on the portal; null = not chosen, recognised from the content. */
export interface Choix {
  readonly numeroAns: string | null;
  readonly type: TypeDemande | null;
  readonly tauxTva: TauxTva | null;
  /** Forces the form. */
  readonly formulaire: FormulaireId | null;
  /** Ours, for the avances of the vague 2: the day on which the complete file of evidence is deemed submitted (`AAAA-MM-JJ`). */
  readonly dossierCompletLe: string | null;
}

export const AUCUN_CHOIX: Choix = {
  numeroAns: null,
  type: null,
  tauxTva: null,
  formulaire: null,
  dossierCompletLe: null,
};

export interface Reconnaissance {
  readonly id: FormulaireId | null;
  /** `choisi`: imposed by the user; `reconnu`: taken from the content; `aucun`: nothing recognisable. */
  readonly mode: 'choisi' | 'reconnu' | 'aucun';
  /** French sentences: the signs that led to this form. */
  readonly raisons: readonly string[];
  /** Title of the modèle de référence by which the structure is judged; null: by what the simulator knows. */
  readonly modele: string | null;
}

export interface LigneReport {
  readonly index: number;
  readonly numLigne: number;
  readonly etat: 'ok' | 'ko';
  readonly numeroASP: string | null;
  readonly numeroEditeur: string | null;
}

export interface Report {
  readonly fichier: {
    readonly nom: string;
    readonly taille: number;
    readonly sha256: string | null;
  };
  readonly maintenant: HeureDeParis;
  readonly versionRegles: string;
  readonly choix: Choix;
  /** The text as read, without BOM; '' when the bytes are no text. */
  readonly texte: string;
  readonly encodage:
    | 'utf-8'
    | 'utf-16le'
    | 'utf-16be'
    | 'utf-32le'
    | 'utf-32be'
    | 'windows-1252'
    | 'macintosh'
    | 'cp850'
    | null;
  readonly formulaire: Reconnaissance;
  readonly lignes: readonly LigneReport[];
  /** Sorted by place in the text. */
  readonly constats: readonly Finding[];
  /** Numbers of the demandes that nothing after the format could look at, even with the corrections that are proposed. */
  readonly nonExaminees: readonly number[];
  /** The controls that speak in `constats`, by id. */
  readonly controles: Readonly<Record<string, ControleInfo>>;
  readonly verdict: Verdict;
  /** What only the portal knows; empty under any verdict but `sous-reserve`, `valide` having none. */
  readonly reserves: readonly Reserve[];
  /** What the portal says on its import screen instead of giving a return file, null when it does not. */
  readonly messageEcran: string | null;
  /** The return file, null when the portal would give none. */
  readonly retour: { readonly nom: string; readonly texte: string } | null;
}

/** We could not do the work: nothing is said of the user's data. */
export type Failure =
  | { readonly type: 'fichier-inaccessible'; readonly detail: string }
  | { readonly type: 'annule' }
  | { readonly type: 'thread-perdu'; readonly detail: string };
