import type { Mistakes } from './mistakes.ts';

/** Quotes that word processors and French keyboards put in place of `"`. */
export const WRONG_QUOTES = "'`´‘’‚‛“”„‟«»‹›″";

/** How far ahead the end of a badly quoted text is sought, in UTF-16 units: hostile files must cost little. */
const REACH = 2000;

/** What some languages write before a text, to say of what kind it is (Python, C#, SQL). */
const PREFIXE = /(?:[bu]r|r[bu]|[befnru]|[@$])(?=["'])/iy;

const FIN = /["'`´‘’“”„»›″](?=\s*(?:[,:}\]]|$|[\n\r]))/.source;
const ECHAPPE = new RegExp(`^.((?:\\\\[^\\n\\r]|[^\\n\\r\\\\])*?)${FIN}`, 'u');
const TEL_QUEL = new RegExp(`^.([^\\n\\r]*?)${FIN}`, 'u');

/** Length of such a prefix at `debut`; 0 when there is none. */
export function prefixLength(texte: string, debut: number): number {
  PREFIXE.lastIndex = debut;
  return PREFIXE.exec(texte)?.[0].length ?? 0;
}

/** Reads a text between wrong quotes (`'…'`, `“…”`, `« … »`, `u'…'`); null when it has no end on its line. */
export function readWrongQuotes(texte: string, debut: number, mistakes: Mistakes): number | null {
  const prefixe = texte.slice(debut, debut + prefixLength(texte, debut));
  const window = texte.slice(debut + prefixe.length, debut + REACH);
  const match = ECHAPPE.exec(window) ?? TEL_QUEL.exec(window);
  if (!match) return null;
  const fin = debut + prefixe.length + match[0].length;
  const args = { valeur: mistakes.excerpt(debut, fin) };
  const lu = unescape(match[1] ?? '', window.charAt(0), prefixe.toLowerCase());
  const edit = lu && {
    debut,
    fin,
    texte: JSON.stringify(lu.contenu.trim()),
    ...((lu.doute || prefixe !== '') && { doute: true }),
  };
  if (edit) mistakes.add('guillemets-droits', debut, fin, args, edit);
  else mistakes.add('guillemets-droits', debut, fin, args);
  return fin;
}

interface Lu {
  readonly contenu: string;
  /** Another language would have read it otherwise. */
  readonly doute: boolean;
}

/** What a text says, as most languages read its backslashes; null where bytes would have to be decoded. */
function unescape(contenu: string, guillemet: string, prefixe: string): Lu | null {
  if (!contenu.includes('\\')) {
    // SQL doubles the quotes of a text.
    const double = guillemet === "'" && contenu.includes("''");
    return { contenu: double ? contenu.replaceAll("''", "'") : contenu, doute: double };
  }
  if (prefixe.includes('r')) return { contenu, doute: true };
  if (prefixe.includes('b')) return null;
  const sansSiens = contenu.replaceAll(`\\${guillemet}`, '');
  // All the languages that write it so read it so.
  if (guillemet === "'" && !sansSiens.includes('\\')) {
    return { contenu: contenu.replaceAll("\\'", "'"), doute: false };
  }
  // The `\n` of `C:\nom` is no line break.
  const isChemin = /^(?:[A-Za-z]:\\|\\\\)/.test(contenu);
  const lu = isChemin
    ? contenu.replaceAll('\\\\', '\\')
    : contenu.replaceAll(ECHAPPEMENT, readEscape);
  return { contenu: lu, doute: true };
}

const ECHAPPEMENT = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([nrtbf])|([\\/'"`]))/gi;

function readEscape(found: string, u?: string, x?: string, lettre?: string): string {
  const code = u ?? x;
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  const blanc = lettre === undefined ? undefined : BLANCS[lettre];
  return blanc ?? found.slice(1);
}

const BLANCS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
