import { parseJson } from '#domain/parse-json.ts';
import type { Enregistrement } from '#domain/portail/evenements.ts';
import { lireEnregistrement } from '#domain/portail/verifier.ts';

/** A record read from its text; null unless it is sound and bears that number. */
export function parseEnregistrement(texte: string, sequence: number): Enregistrement | null {
  const enregistrement = lireEnregistrement(parseJson(texte));
  return enregistrement?.sequence === sequence ? enregistrement : null;
}

/** A file as it is kept: as bytes where the browser keeps no Blob. */
export interface FichierEcrit {
  readonly id: string;
  readonly blob: Blob | ArrayBuffer;
}
