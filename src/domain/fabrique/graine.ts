/**
 * The seed of what is fabricated: four syllables of a consonant and a vowel, said aloud as they are written (`kalomitu`).
 * No letter sounds or looks like another one of the alphabet in French: no b beside p, no c, q or z, no e.
 */

const CONSONNES = 'bdfklmrt';
const VOYELLES = 'aiou';
const SYLLABES = 4;

/** How many seeds there are: 20 bits. */
export const GRAINES = (CONSONNES.length * VOYELLES.length) ** SYLLABES;

const GRAINE = new RegExp(`^(?:[${CONSONNES}][${VOYELLES}]){${SYLLABES}}$`);

/** The seed of a number, whichever it is. */
export function writeGraine(nombre: number): string {
  let reste = Math.abs(Math.trunc(nombre)) % GRAINES;
  let graine = '';
  for (let rang = 0; rang < SYLLABES; rang++) {
    graine += CONSONNES.charAt(reste % CONSONNES.length);
    reste = Math.floor(reste / CONSONNES.length);
    graine += VOYELLES.charAt(reste % VOYELLES.length);
    reste = Math.floor(reste / VOYELLES.length);
  }
  return graine;
}

/** The number of a seed; the inverse of `writeGraine`. */
export function numberOfGraine(graine: string): number {
  let nombre = 0;
  for (let rang = graine.length - 2; rang >= 0; rang -= 2) {
    nombre = nombre * VOYELLES.length + VOYELLES.indexOf(graine.charAt(rang + 1));
    nombre = nombre * CONSONNES.length + CONSONNES.indexOf(graine.charAt(rang));
  }
  return nombre;
}

/** A seed as it was typed: capitals, spaces, hyphens and dots do not count. Null: it is none. */
export function readGraine(saisie: string): string | null {
  const nue = saisie.toLowerCase().replace(/[\s.-]/g, '');
  return GRAINE.test(nue) ? nue : null;
}

/** « ka-lo-mi-tu »: to be dictated. */
export function spellGraine(graine: string): string {
  return graine.match(/../g)?.join('-') ?? graine;
}
