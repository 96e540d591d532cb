import type { GenreLettre } from '#domain/portail/lettres/lettre.ts';
import { href, isPoste, parseEcran } from '#ui/navigation/ecrans.ts';
import { router } from '#ui/navigation/router.svelte.ts';

/** The address of a letter, on the side of the counter where one stands. */
export function hrefLettre(numeroASP: string, avenant: number, genre: GenreLettre): string {
  const cote = isPoste(parseEcran(router.fragment)) ? 'poste' : 'espace';
  return href({ nom: `${cote}/lettre`, numeroASP, avenant, genre });
}
