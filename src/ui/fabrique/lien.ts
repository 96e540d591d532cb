import { readRecette, type Recette } from '#domain/fabrique/recette.ts';
import { foldText, unfoldText } from '#ui/commun/lien.ts';
import { href } from '#ui/navigation/ecrans.ts';

/** Before the recipe that an address carries; no form begins so. */
const PORTE = 'lien.';
/** Signs of an address: far above any recipe. */
const LIEN_MAX = 8_000;
/** Bytes of a recipe, once unfolded: its faults and a few values. */
const OCTETS_MAX = 16_000;

/** The address that makes the same file, its faults with it. */
export async function lienOf(recette: Recette): Promise<string> {
  return href({ nom: 'fabrique', id: PORTE + (await foldText(JSON.stringify(recette))) });
}

export function isLien(id: string): boolean {
  return id.startsWith(PORTE);
}

/** Any text at all; null: it carries no recipe. */
export async function readLien(id: string): Promise<Recette | null> {
  if (!isLien(id) || id.length > LIEN_MAX) return null;
  const texte = await unfoldText(id.slice(PORTE.length), OCTETS_MAX);
  if (texte === null) return null;
  try {
    return readRecette(JSON.parse(texte));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
