import type { Mistakes } from './mistakes.ts';

/** How far ahead the end of a text is sought, in UTF-16 units: hostile files must cost little. */
const REACH = 2000;

/** What follows the end of a value on its line: a closer, a comma and what may come after it, or nothing. */
const SUITE = /^\s*(?:[}\]]|$|,\s*(?:$|[{[\d-]|true\b|false\b|null\b|"(?:[^"\\]|\\.)*"\s*[:,\]]))/;

/**
 * A text with straight quotes inside: `"Centre "Les Lilas" d’imagerie"`, `"écran 24" de large"`. The quote at `closing` is
 * followed on its line by bare words, then by another one where a value may end. Reports it and returns that end; null when
 * the quote at `closing` is the end, or a comma lacks after it.
 */
export function readInnerQuotes(
  texte: string,
  debut: number,
  closing: number,
  mistakes: Mistakes,
): number | null {
  const [ligne = ''] = texte.slice(closing + 1, closing + REACH).split(/[\n\r]/, 1);
  if (/^\s*(?:[,:，：}\]"';=]|\/[/*]|#|$)/.test(ligne)) return null;
  const fin = endOfPieces(texte.slice(debut, debut + REACH));
  if (fin > 0) return reportPieces(texte, debut, debut + fin, mistakes);
  for (let at = ligne.indexOf('"'); at !== -1; at = ligne.indexOf('"', at + 1)) {
    if (ligne[at - 1] === '\\') continue;
    const suite = ligne.slice(at + 1);
    // A name: what lacks is a comma.
    if (/^\s*:/.test(suite)) return null;
    if (SUITE.test(suite)) return report(texte, debut, closing + at + 2, mistakes);
  }
  return null;
}

/** A text in several pieces, as a program joins them: `"Cen" + "tre"`, or with `.`, `&`, `||`. */
const MORCEAUX =
  /^"(?:[^"\\\n\r]|\\.)*"(?:[ \t]*(?:\+|\.{1,2}|&|\|\|)[ \t]*"(?:[^"\\\n\r]|\\.)*")+/;
const JONCTION = /"[ \t]*(?:\+|\.{1,2}|&|\|\|)[ \t]*"/g;

function endOfPieces(texte: string): number {
  const morceaux = MORCEAUX.exec(texte)?.[0] ?? '';
  const [ligne = ''] = texte.slice(morceaux.length).split(/[\n\r]/, 1);
  return SUITE.test(ligne) ? morceaux.length : 0;
}

/** Joined, they are one text; but its quotes and its sign may also be part of it. */
function reportPieces(texte: string, debut: number, fin: number, mistakes: Mistakes): number {
  const json = texte.slice(debut, fin).replaceAll(JONCTION, '');
  const args = { valeur: mistakes.excerpt(debut, fin) };
  const edit = isJson(json) ? { debut, fin, texte: json, doute: true } : undefined;
  mistakes.add('syntaxe-json', debut, fin, args, edit);
  return fin;
}

function report(texte: string, debut: number, fin: number, mistakes: Mistakes): number {
  const dedans = texte.slice(debut + 1, fin - 1);
  const json = `"${dedans.replaceAll(/\\.|"/g, (found) => (found === '"' ? '\\"' : found))}"`;
  const args = { valeur: mistakes.excerpt(debut, fin) };
  const doute = dedans.search(JONCTION) >= 0 && { doute: true };
  const edit = isJson(json) ? { debut, fin, texte: json, ...doute } : undefined;
  mistakes.add('guillemets-echappes', debut, fin, args, edit);
  return fin;
}

function isJson(texte: string): boolean {
  return !/[\u0000-\u001f]|\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/.test(texte.replaceAll('\\\\', ''));
}
