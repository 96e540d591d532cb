import { readInnerQuotes } from './inner-quotes.ts';
import type { Mistakes } from './mistakes.ts';

/** How far ahead the end of a badly quoted text is sought, in UTF-16 units: hostile files must cost little. */
const REACH = 2000;

const WRONG_CLOSER = "['`´’”“»›″]";

/** Reads the string whose straight quote opens at `debut`, reports what is wrong in it, returns its end. */
export function readString(
  texte: string,
  debut: number,
  isKey: boolean,
  mistakes: Mistakes,
): number {
  let control = false;
  let badEscape = false;
  let at = debut + 1;
  for (; at < texte.length; at++) {
    const code = texte.charCodeAt(at);
    if (code === 0x22) {
      const early = endsEarlier(texte, debut, at, isKey, mistakes);
      if (early !== null) return early;
      const late = isKey ? null : readInnerQuotes(texte, debut, at, mistakes);
      if (late !== null) return late;
      reportContent(texte, debut, at + 1, control, badEscape, mistakes);
      return at + 1;
    }
    if (code === 0x5c) {
      const length = escapeLength(texte, at);
      if (length === 0) badEscape = true;
      else at += length - 1;
      continue;
    }
    if (code === 0x0a || code === 0x0d) {
      if (!continuesBelow(texte, at)) break;
      control = true;
    } else if (code < 0x20) control = true;
  }
  return reportUnclosed(texte, debut, at, isKey, mistakes);
}

/** A closed string may in truth end before: `"nom: "x"` (quote forgotten) or `"nom”: "x"` (wrong quote). */
function endsEarlier(
  texte: string,
  debut: number,
  closing: number,
  isKey: boolean,
  mistakes: Mistakes,
): number | null {
  if (closing - debut > 200) return null;
  const content = texte.slice(debut + 1, closing);
  const after = texte.slice(closing + 1, closing + 50);
  if (isKey ? /^\s*:/.test(after) : /^\s*(?:[,}\]]|[\n\r]|$)/.test(after)) return null;
  const separator = isKey ? ':' : ',';
  const wrong = new RegExp(`^([^"'’”»]*)${WRONG_CLOSER}\\s*${separator}\\s*$`, 'u').exec(content);
  if (wrong) return closeAt(debut, debut + 1 + (wrong[1] ?? '').length, true, mistakes);
  const forgotten = isKey ? /^([\w.-]+)\s*:(?:\s|$)/.exec(content) : null;
  if (!forgotten) return null;
  return closeAt(debut, debut + 1 + (forgotten[1] ?? '').length, false, mistakes);
}

/** The string ends at `fin`, on a wrong quote or on none. */
function closeAt(debut: number, fin: number, onWrongQuote: boolean, mistakes: Mistakes): number {
  const after = onWrongQuote ? fin + 1 : fin;
  const controle = onWrongQuote ? 'guillemets-droits' : 'chaine-fermee';
  const args = { valeur: mistakes.excerpt(debut, after) };
  if (fin <= debut + 1 && !onWrongQuote) mistakes.add(controle, debut, after, args);
  else mistakes.add(controle, debut, after, args, { debut: fin, fin: after, texte: '"' });
  return after;
}

/** No closing quote before `end` (line break or end of the text): guess where the text was meant to stop. */
function reportUnclosed(
  texte: string,
  debut: number,
  end: number,
  isKey: boolean,
  mistakes: Mistakes,
): number {
  const name = isKey ? /^"([\w.-]+)\s*:/.exec(texte.slice(debut, debut + 200)) : null;
  if (name) return closeAt(debut, debut + 1 + (name[1] ?? '').length, false, mistakes);

  const from = Math.max(debut + 1, end - 200);
  const tail = /[\s,}\]]*$/.exec(texte.slice(from, end))?.[0].length ?? 0;
  const cut = end - tail;
  // `"C:\dossier\"`: the last backslash has swallowed the closing quote.
  if (texte.startsWith('\\"', cut - 2) && cut - 2 > debut) {
    reportContent(texte, debut, cut, false, true, mistakes);
    return cut;
  }
  const onWrongQuote = cut - 1 > debut && new RegExp(WRONG_CLOSER).test(texte.charAt(cut - 1));
  return closeAt(debut, onWrongQuote ? cut - 1 : cut, onWrongQuote, mistakes);
}

function reportContent(
  texte: string,
  debut: number,
  fin: number,
  control: boolean,
  badEscape: boolean,
  mistakes: Mistakes,
): void {
  if (!control && !badEscape) return;
  const args = { valeur: mistakes.excerpt(debut, fin) };
  const controle = badEscape ? 'echappement-valide' : 'chaine-sur-une-ligne';
  if (fin - debut > REACH) return mistakes.add(controle, debut, fin, args);
  const content = texte.slice(debut + 1, fin - 1);
  const edit = { debut, fin, texte: `"${mendContent(content, badEscape)}"` };
  mistakes.add(controle, debut, fin, args, edit);
}

/** A Windows path doubles all its backslashes (`\n` in `C:\nom` is no line break); else only the bad ones. */
function mendContent(content: string, badEscape: boolean): string {
  const isPath = badEscape && /^(?:[A-Za-z]:\\|\\\\?\w)/.test(content);
  const escaped = isPath
    ? content.replaceAll(/\\+/g, (run) => (run.length % 2 === 1 ? run.repeat(2) : run))
    : content.replaceAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\/g, (found) =>
        found === '\\' ? '\\\\' : found,
      );

  return escaped.replaceAll(/\r\n|[\u0000-\u001f]/g, (found) =>
    JSON.stringify(found.slice(-1)).slice(1, -1),
  );
}

/** Length of the escape that starts at `at`, 0 when JSON knows none such. */
function escapeLength(texte: string, at: number): number {
  const next = texte.charAt(at + 1);
  if (next === '') return 0;
  if ('"\\/bfnrt'.includes(next)) return 2;
  return /^u[\da-fA-F]{4}$/.test(texte.slice(at + 1, at + 6)) ? 6 : 0;
}

/** Was the line break at `at` typed inside the text (closing quote below), or was the closing quote forgotten? */
function continuesBelow(texte: string, at: number): boolean {
  const below = texte.slice(at, at + REACH).replace(/^\r?\n|^\r/, '');
  for (const line of below.split(/\r\n|\n|\r/).slice(0, 3)) {
    const quotes = line.replaceAll(/\\./g, '').split('"').length - 1;
    if (quotes % 2 === 1) return true;
    if (quotes > 0 || /^[\s\]}[{,]*$/.test(line)) return false;
  }
  return false;
}
