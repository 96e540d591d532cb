/** The words that every part of the domain shares. This file imports nothing, so that none of them ties two parts together. */

export type TypeDemande = 'avance' | 'solde';

/** VAT rate of the screen, in percent. */
export type TauxTva = '20' | '8.5' | '0';

/** Wall-clock time in Europe/Paris, `AAAA-MM-JJTHH:MM`; every documented deadline is written so. */
export type HeureDeParis = string;

/**
 * The two published sizes of a zip, the smaller and the larger: the sources disagree, so that the user chooses. Their
 * numbers: `LIMITES_ZIP`.
 */
export type ProfilZip = 'etroit' | 'large';
