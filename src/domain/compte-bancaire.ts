/** Shapes of ISO 13616 and ISO 9362: a help, since no source says that the portal checks them. */

/** IBAN: country, two check digits, account; modulo 97 over the whole. Spaces do not count. */
export function isIban(texte: string): boolean {
  const iban = texte.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let reste = 0;
  for (const signe of iban.slice(4) + iban.slice(0, 4)) {
    // A = 10 … Z = 35: two digits.
    const valeur = Number.parseInt(signe, 36);
    reste = (reste * (valeur < 10 ? 10 : 100) + valeur) % 97;
  }
  return reste === 1;
}

/** BIC: bank, country, place, and the branch where there is one. */
export function isBic(texte: string): boolean {
  return /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(texte.trim().toUpperCase());
}
