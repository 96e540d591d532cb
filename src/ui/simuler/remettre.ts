import type { Brouillon } from '#domain/brouillon.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { pieces } from '#ui/pieces/pieces.svelte.ts';
import type { Vue } from '#ui/rapport/constats/vue.svelte.ts';
import { corriges } from './corriges.svelte.ts';
import { simulation } from './simulation.svelte.ts';

interface Remise {
  /** What is already said of it: its text is open to be mended. */
  readonly vue?: Vue;
  /** What it was made for, where nobody should have to guess. */
  readonly formulaire?: FormulaireId;
  /** Of its pieces. */
  readonly zip?: File | null;
}

/** Takes a file that was made elsewhere in the page to « Simuler un JSON ». */
export function remettre(fichier: File, { vue, formulaire, zip }: Remise = {}): void {
  if (vue) corriges.open(vue, fichier);
  pieces.useJson(fichier);
  void simulation.submit(fichier);
  if (formulaire) simulation.choose({ formulaire });
  if (zip) pieces.add([zip], true);
  location.hash = '#/';
}

/** A draft, beside the file that it mends; alone where that one was not kept. */
export function reprendre(brouillon: Brouillon): void {
  const { original, texte, fichier: nom } = brouillon;
  const fichier = new File([original ?? texte], nom, { type: 'application/json' });
  corriges.resume(fichier, brouillon);
  pieces.useJson(fichier);
  void simulation.submit(fichier);
}
