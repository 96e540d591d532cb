/**
 * Bounds on what is read of a foreign archive. A portal zip weighs at most 200 Mo and holds pieces of at most 3 Mo, in formats
 * that hardly compress: these bounds stand well above, and keep time and memory small whatever an archive claims.
 */

/** Entries; the benchmark has 60,000, an import at most 200 demandes. */
export const MAX_ENTREES = 100_000;

/** Bytes of the directory, held in memory: 100,000 entries with long names and extra fields. */
export const MAX_REPERTOIRE = 32 * 2 ** 20;

/** Bytes that all entries declare together: five times the largest zip that the portal takes. */
export const MAX_TOTAL = 2 ** 30;

/** Above this declared size, bytes, a piece must not be compressed more than MAX_TAUX times. */
export const TAILLE_SANS_TAUX = 16 * 2 ** 20;

/** Zeros compress 1,030 times by deflate, repeated text 200 to 300 times, a scanned page less than 50 times. */
export const MAX_TAUX = 500;

/** Bytes of one window of the file; two at most are in memory. */
export const FENETRE = 8 * 2 ** 20;

/** Bytes of content held to look at a piece; the portal takes 3 Mo. */
export const MAX_CONTENU = 16 * 2 ** 20;
