import { MO_BINAIRE } from '#domain/pieces.ts';

/** Bytes; ours: no source gives the limit of the real portal. */
export const TAILLE_MAX = 3 * MO_BINAIRE;
