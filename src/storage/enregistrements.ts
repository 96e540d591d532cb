import type { Enregistrement } from '#domain/portail/evenements.ts';
import { lireEnregistrement } from '#domain/portail/verifier.ts';

/** A record read from its text; null unless it is sound and bears that number. */
export function parseEnregistrement(texte: string, sequence: number): Enregistrement | null {
  try {
    const enregistrement = lireEnregistrement(JSON.parse(texte));
    return enregistrement?.sequence === sequence ? enregistrement : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A file as it is kept: as bytes where the browser keeps no Blob. */
export interface FichierEcrit {
  readonly id: string;
  readonly blob: Blob | ArrayBuffer;
}
