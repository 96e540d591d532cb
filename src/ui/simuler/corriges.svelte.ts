import type { Brouillon } from '#domain/brouillon.ts';
import { pieces } from '#ui/pieces/pieces.svelte.ts';
import type { Vue } from '#ui/rapport/constats/vue.svelte.ts';

/** Zips are read again once the text rests. */
const REPOS_MS = 1000;

const vues = new WeakMap<File, Vue>();
const reprises = new WeakMap<File | Vue, Brouillon>();
const ouvertes = new WeakSet<Vue>();
let repris = $state(false);
let attente: ReturnType<typeof setTimeout> | undefined;
let pourPieces: File | null = null;

/** The files that are being mended in this visit: judged anew, one is not opened again but goes on in its view. */
export const corriges = {
  /** Something was mended in this visit. */
  get repris() {
    return repris;
  },
  vueOf: (fichier: File | null): Vue | undefined => (fichier ? vues.get(fichier) : undefined),
  /** That file comes with what a draft made of it. */
  resume: (fichier: File, brouillon: Brouillon): void => void reprises.set(fichier, brouillon),
  /** The draft that this view of the file goes on from. */
  repriseOf(vue: Vue, fichier: File | null): Brouillon | null {
    const reprise = reprises.get(vue) ?? (fichier && reprises.get(fichier)) ?? null;
    if (reprise) reprises.set(vue, reprise);
    return reprise;
  },
  /** Its text is open. */
  isOpen: (vue: Vue): boolean => ouvertes.has(vue),
  open(vue: Vue, fichier: File | null): void {
    if (fichier) vues.set(fichier, vue);
    ouvertes.add(vue);
    repris = true;
  },
  close: (vue: Vue): void => void ouvertes.delete(vue),
  /** The text of this view is now in that file: the pieces wait for it until it rests. */
  revise(vue: Vue, fichier: File): void {
    vues.set(fichier, vue);
    clearTimeout(attente);
    pourPieces = fichier;
    attente = setTimeout(corriges.givePieces, REPOS_MS);
  },
  /** At once, unless the pieces went with another file meanwhile. */
  givePieces(): void {
    clearTimeout(attente);
    if (pourPieces && corriges.vueOf(pieces.json) === corriges.vueOf(pourPieces)) {
      pieces.useJson(pourPieces);
    }
    pourPieces = null;
  },
};
