import type { ChoixPiece, PiecesReport, PlanReparation } from '#domain/pieces-report.ts';
import type { Mentions } from '#domain/mentions.ts';
import type { ProfilZip } from '#domain/vocabulaire.ts';
import type { Failure } from '#domain/report.ts';

type NamedBlob = Blob & { readonly name: string };

/** A file given outside any zip. */
export interface FichierEnVrac {
  readonly fichier: Blob;
  /** With its folder, when it was dropped with one. */
  readonly nom: string;
  /** Name of the document to which a person gave it; null: none. */
  readonly pour: string | null;
}

/** Zips to inspect together, with the JSON that lists their pieces, or alone. */
export interface ZipsRequest {
  readonly zips: readonly NamedBlob[];
  /** Inspected last, as one more zip that is still to be made; none when absent. */
  readonly vrac?: readonly FichierEnVrac[];
  readonly json: NamedBlob | null;
  /** What the table of which a JSON was made says of its demandes beside; none when absent. */
  readonly mentions?: Mentions;
  /** Size limit of a zip; null = that of the SONS recognised from the JSON. */
  readonly profilZip: ProfilZip | null;
  /** What the user chose where the plan of repair leaves the choice. */
  readonly choix?: readonly ChoixPiece[];
  /** Names of zips that the portal has already seen; none when absent. */
  readonly nomsDejaUtilises?: readonly string[];
  /** How many of the zips, the first ones, the portal already took: a repair leaves them alone. None when absent. */
  readonly acquis?: number;
}

/** A report, and what a repair would do; null while the report is provisional. */
export interface Inspection {
  readonly report: PiecesReport;
  readonly plan: PlanReparation | null;
  /** The loose files, as the last zip of the report holds them, and the ranks of those that could not be read; absent without any. */
  readonly vrac?: { readonly zip: Blob; readonly illisibles: readonly number[] };
}

/** What depends on the choices of a person. */
export interface Planned {
  readonly report: PiecesReport;
  readonly plan: PlanReparation;
}

/** The quick answer comes first (names, sizes), then the bytes of the full reading. */
export type ZipsProgress =
  | { readonly type: 'provisoire'; readonly inspection: Inspection }
  /** Bytes read so far, of all zips; `entree` is the name being read, shown to people only. */
  | {
      readonly type: 'octets';
      readonly lus: number;
      readonly total: number;
      readonly entree: string;
    };

export type ZipsResult =
  | { readonly ok: true; readonly inspection: Inspection }
  | { readonly ok: false; readonly failure: Failure };

/** The repaired zips, and their own inspection as proof. */
export type RepairResult =
  | {
      readonly ok: true;
      readonly zips: readonly { readonly nom: string; readonly blob: Blob }[];
      readonly preuve: PiecesReport;
    }
  | { readonly ok: false; readonly failure: Failure };
