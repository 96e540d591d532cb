import type { Objets } from './objects.ts';

/** Pages that are looked at. */
const MAX_LUES = 500;

/**
 * Whether a page shows nothing, since none of its contents can be inflated. Copied from a protected PDF without being decrypted, as
 * pdf-merger-js 5.1.2 does, they are no deflated data any more. Only of a document that is not encrypted.
 */
export function hasBrokenPage(objets: Objets, feuilles: readonly number[]): boolean {
  return feuilles.slice(0, MAX_LUES).some((feuille) => {
    const contenus = listContents(objets, objets.text(feuille) ?? '');
    return contenus.length > 0 && !contenus.some((contenu) => objets.isSound(contenu));
  });
}

/** ISO 32000-1, table 30: a stream, or an array of them, which may be an object of its own. */
function listContents(objets: Objets, page: string): readonly number[] {
  const liste = /\/Contents\s*(\[[^\]]*\]|\d{1,10}\s+\d+\s+R\b)/.exec(page)?.[1] ?? '';
  const numeros = listReferences(liste);
  const [seul] = numeros;
  const tableau = seul !== undefined && numeros.length === 1 ? objets.text(seul) : null;
  return tableau !== null && /^\s*\[/.test(tableau) ? listReferences(tableau) : numeros;
}

function listReferences(text: string): readonly number[] {
  return Array.from(text.matchAll(/(\d{1,10})\s+\d+\s+R\b/g), ([, numero]) => Number(numero));
}
