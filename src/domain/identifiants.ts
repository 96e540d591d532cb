/**
 * Check keys of French identifiers. They answer only « is the key right? »: the shape (length, digits) belongs
 * to the format control. None of them may ever block: the ASP's own examples break the FINESS and RPPS keys.
 */

/** Luhn's formula over a string of decimal digits. False for anything else, and for an empty string. */
export function isLuhn(chiffres: string): boolean {
  if (chiffres === '') return false;
  let somme = 0;
  for (let i = chiffres.length - 1, double = false; i >= 0; i--, double = !double) {
    const chiffre = chiffres.charCodeAt(i) - 48;
    if (chiffre < 0 || chiffre > 9) return false;
    const valeur = double ? chiffre * 2 : chiffre;
    somme += valeur > 9 ? valeur - 9 : valeur;
  }
  return somme % 10 === 0;
}

/** SIREN: 9 digits, Luhn. */
export function isSiren(texte: string): boolean {
  return texte.length === 9 && isLuhn(texte);
}

const SIREN_LA_POSTE = '356000000';

/**
 * SIRET: 14 digits, Luhn over the whole. La Poste (SIREN 356000000) gives its establishments numbers whose
 * digits add up to a multiple of 5 instead; its head office obeys Luhn.
 */
export function isSiret(texte: string): boolean {
  if (texte.length !== 14) return false;
  if (isLuhn(texte)) return true;
  return texte.startsWith(SIREN_LA_POSTE) && isMultipleOf5(texte);
}

/**
 * FINESS (juridique or géographique): 9 characters, Luhn in practice; 2A and 2B for Corsica.
 * No text publishes how the Corsican letter counts, so both usual ways (A = 1, B = 2; or 0) are accepted.
 */
export function isFiness(texte: string): boolean {
  if (texte.length !== 9) return false;
  const lettre = texte.charAt(1);
  if (lettre !== 'A' && lettre !== 'B') return isLuhn(texte);
  if (!texte.startsWith('2')) return false;
  const rang = lettre === 'A' ? '1' : '2';
  return isLuhn(`2${rang}${texte.slice(2)}`) || isLuhn(`20${texte.slice(2)}`);
}

/** RPPS: 11 digits, the last one being the Luhn key (FAQ of the ANS on identifiers). */
export function isRpps(texte: string): boolean {
  return texte.length === 11 && isLuhn(texte);
}

function isMultipleOf5(chiffres: string): boolean {
  let somme = 0;
  for (let i = 0; i < chiffres.length; i++) {
    const chiffre = chiffres.charCodeAt(i) - 48;
    if (chiffre < 0 || chiffre > 9) return false;
    somme += chiffre;
  }
  return somme % 5 === 0;
}
