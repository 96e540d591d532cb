import { isBloc } from '../projection/guards.ts';

/**
 * A digest of 53 bits of a text, always the same (cyrb53): it tells texts apart and spreads their changes. No secret, and no
 * protection against whoever looks for another text of the same digest.
 */
export function empreinte(texte: string): number {
  let haut = 0xdeadbeef;
  let bas = 0x41c6ce57;
  for (let rang = 0; rang < texte.length; rang += 1) {
    const unite = texte.charCodeAt(rang);
    haut = Math.imul(haut ^ unite, 2654435761);
    bas = Math.imul(bas ^ unite, 1597334677);
  }
  haut = Math.imul(haut ^ (haut >>> 16), 2246822507) ^ Math.imul(bas ^ (bas >>> 13), 3266489909);
  bas = Math.imul(bas ^ (bas >>> 16), 2246822507) ^ Math.imul(haut ^ (haut >>> 13), 3266489909);
  return 4294967296 * (2097151 & bas) + (haut >>> 0);
}

/** The same of plain data, whatever the order in which its keys were written. */
export function empreinteDe(valeur: unknown): number {
  return empreinte(JSON.stringify(valeur, sortKeys));
}

function sortKeys(_cle: string, valeur: unknown): unknown {
  if (!isBloc(valeur)) return valeur;
  return Object.fromEntries(Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1)));
}
