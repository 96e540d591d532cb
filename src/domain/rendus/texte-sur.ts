import { montrerInvisibles } from '../invisibles.ts';

/**
 * A foreign text on one line, for a terminal, a log or an XML: what moves the cursor, turns the text round or is no character
 * is written as a code. A value of a file can then neither begin a line nor speak to the terminal.
 */
export function onOneLine(texte: string): string {
  return montrerInvisibles(texte).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
