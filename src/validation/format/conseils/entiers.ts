import { isBloc } from '#domain/projection/guards.ts';
import type { Dedans } from './deballage.ts';

/** A whole number in two halves of 32 bits, as JSON shows those of Long.js and of its likes: all its digits; null for anything else. */
export function readEntier(valeur: unknown): string | null {
  if (!isBloc(valeur)) return null;
  const { low, high, unsigned = false, ...autres } = valeur;
  if (!isMoitie(low) || !isMoitie(high) || typeof unsigned !== 'boolean') return null;
  if (Object.keys(autres).length > 0) return null;
  const tout = (BigInt(high) << 32n) | BigInt(low >>> 0);
  return String(unsigned ? BigInt.asUintN(64, tout) : tout);
}

function isMoitie(valeur: unknown): valeur is number {
  return typeof valeur === 'number' && valeur === (valeur | 0);
}

/** The same, as what stands in a block. */
export function ouvrirEntier(valeur: unknown): Dedans | null {
  const entier = readEntier(valeur);
  return entier === null ? null : { chemin: '', valeur: entier, raison: LONG };
}

const LONG =
  'Long.js (protobuf, MongoDB, Neo4j) écrit ainsi, en deux moitiés, un nombre entier : convertissez-le en nombre ou en texte.';
