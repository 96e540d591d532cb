import { parseJson } from '#domain/parse-json.ts';
/** Reads what this device kept: pairs of place and text. Anything else gives no note at all, never an error. */
export function parseNotes(texte: string): ReadonlyMap<string, string> {
  const paires = parseJson(texte);
  if (!Array.isArray(paires) || !paires.every(isPaire)) return new Map();
  return new Map(paires);
}

function isPaire(paire: unknown): paire is [string, string] {
  return (
    Array.isArray(paire) && paire.length === 2 && paire.every((mot) => typeof mot === 'string')
  );
}
