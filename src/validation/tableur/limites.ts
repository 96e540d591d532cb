/** Bounds on what is read of a table: far above what a deposit needs (200 demandes a file), they keep time and memory small. */

/** Bytes of a CSV or of a workbook. */
export const OCTETS_MAX = 50 * 2 ** 20;

export const RANGEES_MAX = 100_000;

/** Columns of a spreadsheet. */
export const COLONNES_MAX = 16_384;

/** Cells of a sheet, empty ones between others included. */
export const CELLULES_MAX = 4_000_000;
