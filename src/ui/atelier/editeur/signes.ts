import type { Extension } from '@codemirror/state';
import { highlightSpecialChars } from '@codemirror/view';
import { dessinerSigne, nommerAvecCode } from '#domain/invisibles.ts';

/** Spaces that are no plain space, what takes no room, halves of a character; the others are CodeMirror’s own. */
const EN_PLUS = /[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\p{Cs}]/u;

/** What cannot be seen is drawn as a sign that has a name. */
export const montrerSignes: Extension = highlightSpecialChars({
  addSpecialChars: EN_PLUS,
  render(code) {
    const signe = String.fromCodePoint(code);
    const nom = nommerAvecCode(signe);
    const dessin = document.createElement('span');
    dessin.className = 'invisible';
    dessin.textContent = dessinerSigne(signe);
    dessin.title = nom;
    dessin.setAttribute('aria-label', nom);
    dessin.setAttribute('role', 'img');
    return dessin;
  },
});
