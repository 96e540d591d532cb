import type { Args, Severite, Voix } from '#domain/report.ts';
import type { ControleId } from './catalogue-json.ts';
import type { Remede } from './control.ts';

/** A finding before `validation` locates and words it. */
export interface RawFinding<Id extends string = ControleId> {
  readonly controle: Id;
  /** Replaces the control's own severity: `indetermine`, or lower because the field is only presumed. */
  readonly severite?: Severite;
  /** Replaces the control's own voice: a variant of its message that no source shows is ours. */
  readonly voix?: Voix;
  /** The structure of the form is only presumed at this place. */
  readonly placePresumee?: true;
  readonly numLigne: number | null;
  /** Absolute JSON pointer; '' is the root. A missing key is reported at the block that should hold it. */
  readonly chemin: string;
  /** The same once the tags on its way bear their right name; absent when they do. */
  readonly cheminJuste?: string;
  /** Point at the key that leads to `chemin` instead of its value. */
  readonly surCle?: boolean;
  readonly args?: Args;
  /** Null when it was tried and leads to another refusal. */
  readonly remede?: Remede | null;
  /** Known place, for what has no pointer (bytes, syntax). Offsets in UTF-16 units of the text. */
  readonly place?: { readonly debut: number; readonly fin: number };
  /** Ready-made correction at `[debut, fin[` of the text. `doute` as that of a `Remede`. */
  readonly edit?: {
    readonly debut: number;
    readonly fin: number;
    readonly texte: string;
    readonly doute?: boolean;
  };
  /** Why the control cannot decide (severity `indetermine`). */
  readonly raison?: string;
  /** What would let it decide, when it is not what its reserve says. */
  readonly quoiFaire?: string;
}
