import { createStored } from '#ui/commun/stored.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { SONS_A_SOLDER } from '#domain/solde/structure.ts';
import type { AvanceConnue } from '#domain/solde/avances.ts';
import type { OptionsSolde } from '#domain/solde/fichiers.ts';
import type { Saisies } from '#domain/solde/saisies.ts';
import type { SonsId } from '#domain/sons.ts';

/** What a window keeps of the preparation until it closes, so that a reload loses nothing. */
export interface Preparation {
  /** Those of files: those of the portal are read in it. */
  readonly avances: readonly AvanceConnue[];
  readonly sons: SonsId | null;
  /** By `AvanceConnue.cle`. */
  readonly choisies: readonly string[];
  readonly saisies: Readonly<Record<string, Saisies>>;
  readonly options: OptionsSolde;
}

export const PREPARATION_VIDE: Preparation = {
  avances: [],
  sons: null,
  choisies: [],
  saisies: {},
  options: { nommerPar: 'numero-asp', attestation: 'VA' },
};

/** Another shape, another number: what an older page kept is forgotten. */
const VERSION = 2;
const stored = createStored('sessionStorage', 'preparer-solde');

/** False when the browser kept nothing: it refuses, or the whole is too long. */
export function garder(preparation: Preparation): boolean {
  return stored.write(JSON.stringify({ version: VERSION, ...preparation }));
}

export function oublier(): void {
  stored.write(null);
}

/** What this window kept; empty when it is nothing of ours. */
export function relire(): Preparation {
  const texte = stored.read();
  if (texte === null) return PREPARATION_VIDE;
  try {
    const lu: unknown = JSON.parse(texte);
    return isPreparation(lu) ? lu : PREPARATION_VIDE;
  } catch {
    return PREPARATION_VIDE;
  }
}

/** Written by this version, in this window: its parts are looked at, not each of their values. */
function isPreparation(lu: unknown): lu is Preparation & { readonly version: number } {
  if (!isBloc(lu) || lu['version'] !== VERSION) return false;
  const { avances, sons, choisies, saisies, options } = lu;
  return (
    Array.isArray(avances) &&
    Array.isArray(choisies) &&
    isBloc(saisies) &&
    isBloc(options) &&
    (sons === null || SONS_A_SOLDER.some((connu) => connu === sons))
  );
}
