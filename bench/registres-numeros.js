// @ts-check
/** The made-up numbers of the extracts, by rank: those who write them and those who look for them agree. */

/** @param {number} rank @param {number} [length] */
export const digits = (rank, length = 9) => String(rank).padStart(length, '0');

/** @param {number} rank */
export const rppsOf = (rank) => `100${digits(rank, 8)}`;

/** @param {number} rank */
export const finessOf = (rank) => `99${digits(rank, 7)}`;
