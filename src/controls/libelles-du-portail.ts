import { CATALOGUE_JSON } from './catalogue-json.ts';
import type { Control } from './control.ts';

/** The one control of which these are the words; null when no text that we know has them. */
export type Reconnaitre = (libelle: string) => Control | null;

const DOCUMENTES = CATALOGUE_JSON.filter(({ voix }) => voix === 'portail');

/** Only the second control of the portal writes in the file; of two that could say it, the one that says more. */
const DANS_LE_RETOUR = CATALOGUE_JSON.filter(({ phase }) => phase === 'technique').toSorted(
  (a, b) => b.message.length - a.message.length,
);

/** Words that the portal is known to write. */
export const recognizeLibelle: Reconnaitre = (libelle) => find(libelle, DOCUMENTES);

/** What this simulator wrote itself, in the place of the portal. */
export const recognizeNotreLibelle: Reconnaitre = (libelle) => find(libelle, DANS_LE_RETOUR);

function find(libelle: string, controls: readonly Control[]): Control | null {
  const dit = level(libelle);
  return controls.find(({ message }) => motifOf(message).test(dit)) ?? null;
}

const motifs = new Map<string, RegExp>();

function motifOf(message: string): RegExp {
  let motif = motifs.get(message);
  if (!motif) {
    const parts = level(message).split(/\{[a-zA-Z]+\}/);
    motif = new RegExp(
      `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`,
    );
    motifs.set(message, motif);
  }
  return motif;
}

/** As a person compares them: whatever the apostrophes, the blanks, the dash before and the full stop after. */
function level(texte: string): string {
  return texte
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ -]+/, '')
    .replace(/(?<![ .])[ .]+$/, '');
}
