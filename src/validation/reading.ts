import type { Report } from '#domain/report.ts';
import type { RawFinding } from '#controls/raw-finding.ts';

/** `[debut, fin[` in UTF-16 units. */
export interface Span {
  readonly debut: number;
  readonly fin: number;
}

/** Places of a sound JSON text, looked up by JSON pointer. */
export interface TextIndex {
  /** The value at `chemin` (with its quotes or brackets), or the key that leads to it; null when there is none. */
  readonly locate: (chemin: string, surCle?: boolean) => Span | null;
}

/** What the bytes of a file say. */
export interface Reading {
  /** Decoded text without BOM, '' when the bytes are no text. */
  readonly texte: string;
  readonly encodage: Report['encodage'];
  /** The document, when the text is sound JSON (even in a wrong encoding that could be decoded). */
  readonly document: { readonly valeur: unknown; readonly index: TextIndex } | null;
  readonly constats: readonly RawFinding[];
}
