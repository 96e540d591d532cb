import { fold } from '#domain/texte.ts';

const VIDES: readonly string[] = ['d', 'de', 'du', 'des', 'l', 'la', 'le'];

/** A title of column as it is compared: versions differ by a small word, an accent, a capital. */
export function foldTitre(titre: string): string {
  return fold(titre)
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '' && !VIDES.includes(mot))
    .join(' ');
}
