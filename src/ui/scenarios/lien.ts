import { foldText, unfoldText } from '#ui/commun/lien.ts';

/** Characters of a code: what mail and chat programs still carry as one address. */
const CODE_MAX = 16_000;
/** Bytes of the text of a scenario that an address may carry. */
const OCTETS_MAX = 2 ** 20;

/** The text of a scenario, for its address; null: too long for one. */
export async function encodeLien(texte: string): Promise<string | null> {
  if (new Blob([texte]).size > OCTETS_MAX) return null;
  const code = await foldText(texte);
  return code.length > CODE_MAX ? null : code;
}

/** Any text at all; null: no text that `encodeLien` writes. */
export async function decodeLien(code: string): Promise<string | null> {
  return code.length > CODE_MAX ? null : unfoldText(code, OCTETS_MAX);
}
