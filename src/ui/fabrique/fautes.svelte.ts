import type { FichierSain } from '#domain/fabrique/fautes/sain.ts';
import { tirer, type Tirage } from '#domain/fabrique/fautes/tirer.ts';
import type { FauteVoulue } from '#domain/fabrique/fautes/voulue.ts';
import { DOCUMENTES } from './documentes.ts';
import type { FichierPropre } from './propre.ts';

/** How faults are drawn: it is redrawn when the seed or the file changes. */
export type Voeu = Omit<Tirage, 'documentes'>;

/** What is put into the file, by lot or by hand. It outlives a change of screen. */
type Choix =
  | { readonly type: 'tirage'; readonly voeu: Voeu }
  | { readonly type: 'liste'; readonly fautes: readonly FauteVoulue[] };

const AUCUNE: Choix = { type: 'liste', fautes: [] };

let choix = $state.raw<Choix>(AUCUNE);
let propre = $state.raw<FichierPropre | null>(null);

export const fautes = {
  /** The good file of the person; null: a fabricated one. */
  get propre(): FichierPropre | null {
    return propre;
  },
  /** What was asked of the lot; null: chosen by hand. */
  get voeu(): Voeu | null {
    return choix.type === 'tirage' ? choix.voeu : null;
  },
  /** Those of this file. A demande that it has not goes back to the lot. */
  listOf(sain: FichierSain, nombre: number, graine: string): readonly FauteVoulue[] {
    if (choix.type === 'tirage') {
      return tirer(sain, { ...choix.voeu, documentes: DOCUMENTES }, graine);
    }
    return choix.fautes.map((faute) =>
      faute.demande !== null && faute.demande >= nombre ? { ...faute, demande: null } : faute,
    );
  },
  draw(voeu: Voeu): void {
    choix = { type: 'tirage', voeu };
  },
  set(liste: readonly FauteVoulue[]): void {
    choix = { type: 'liste', fautes: liste };
  },
  /** Starts from this file; null: from a fabricated one. What was put into the one before is left. */
  take(fichier: FichierPropre | null): void {
    propre = fichier;
    choix = AUCUNE;
  },
};
