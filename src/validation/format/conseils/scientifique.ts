/** « 1,11001E+10 », as a spreadsheet shows a long number, or as a program writes it whole. */
export const SCIENTIFIQUE = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;

/** A spreadsheet shows at most so many decimals: what follows them is lost. */
const DECIMALES_D_UN_TABLEUR = 5;

/** All the digits of a whole number, when they are all there; else the text itself. */
export function expand(ecriture: string): string {
  const [, premier = '', decimales = '', exposant = ''] = SCIENTIFIQUE.exec(ecriture) ?? [];
  if (premier === '' || decimales.length > Number(exposant)) return ecriture;
  const manquants = Number(exposant) - decimales.length;
  if (manquants > 0 && decimales.length <= DECIMALES_D_UN_TABLEUR) return ecriture;
  return premier + decimales + '0'.repeat(manquants);
}

export function sayPertes(ecriture: string): string {
  return `Un tableur a réduit ce numéro à ${ecriture} : les chiffres qui suivent sont perdus. Reprenez-le à son origine (logiciel, base de données), et donnez à la colonne le format Texte.`;
}
