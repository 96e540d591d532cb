import { codeDuSigne, nommerSigne } from '#domain/invisibles.ts';
import type { Mistakes } from './mistakes.ts';

/** Characters that look like nothing or like a plain space, and that JSON does not accept as a space. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+/y;

/** Those that take no room: nothing replaces them. */
const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;

const COMMENT = /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|#[^\n\r]*|<!--[^]*?(?:-->|$)/y;

/** Skips blanks from `debut`, and comments and invisible characters, which it reports until the list is full. */
export function skipTrivia(texte: string, debut: number, mistakes: Mistakes): number {
  let at = debut;
  while (at < texte.length) {
    if (mistakes.full) return texte.length;
    const code = texte.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      at++;
      continue;
    }
    if (code > 0x20 && code < 0x7f && code !== 0x2f && code !== 0x23 && code !== 0x3c) return at;
    const fin = endOf(INVISIBLE, texte, at);
    if (fin !== null) {
      const found = texte.slice(at, fin);
      const texteCorrige = found.replaceAll(ZERO_WIDTH, '') === '' ? '' : ' ';
      const args = { nom: nommerSigne(found.charAt(0)), code: codeDuSigne(found.charAt(0)) };
      mistakes.add('sans-caractere-invisible', at, fin, args, {
        debut: at,
        fin,
        texte: texteCorrige,
      });
      at = fin;
      continue;
    }
    const comment = endOf(COMMENT, texte, at);
    if (comment === null) return at;
    const edit = { debut: at, fin: comment, texte: '' };
    mistakes.add('sans-commentaire', at, comment, { valeur: mistakes.excerpt(at, comment) }, edit);
    at = comment;
  }
  return at;
}

function endOf(pattern: RegExp, texte: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(texte);
  return match ? at + match[0].length : null;
}
