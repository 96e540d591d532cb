import { pieces } from '#ui/pieces/pieces.svelte.ts';
import type { Vue } from '#ui/rapport/constats/vue.svelte.ts';
import { corriges } from './corriges.svelte.ts';
import { simulation } from './simulation.svelte.ts';

/** Takes a file that was made elsewhere in the page to « Simuler un JSON »; its text is open to be mended when `vue`, what is already said of it, is given. */
export function remettre(fichier: File, vue: Vue | null = null): void {
  if (vue) corriges.open(vue, fichier);
  pieces.useJson(fichier);
  void simulation.submit(fichier);
  location.hash = '#/';
}
