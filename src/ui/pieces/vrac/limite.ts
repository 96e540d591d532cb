import { MO_DECIMAL, PIECE_MAX_MO } from '#domain/pieces.ts';

/** Bytes of a piece, in the smaller meaning of « 3 Mo ». */
export const PIECE_MAX = PIECE_MAX_MO * MO_DECIMAL;
