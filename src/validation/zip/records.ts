/** Signatures of the records of a zip (APPNOTE 4.3), as little-endian words, and the sizes of their fixed parts. */

export const LOCAL = 0x04034b50;
export const FICHE = 0x02014b50;
export const FIN = 0x06054b50;
export const FIN_ZIP64 = 0x06064b50;
export const RENVOI_ZIP64 = 0x07064b50;
/** Of a data descriptor; also the first bytes of a split archive: APPNOTE 8.5.3. */
export const MARQUE = 0x08074b50;
/** First bytes of an archive that turned out to need no split: APPNOTE 8.5.4. */
export const MARQUE_SANS_VOLUME = 0x30304b50;

export const TAILLE_FIN = 22;
export const TAILLE_FICHE = 46;
export const TAILLE_RENVOI = 20;
export const TAILLE_FIN_ZIP64 = 56;
