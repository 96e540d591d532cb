/** What every function asks of its options. A misspelt one would not be heard, and nothing would say so. @throws RangeError, in French */
export function checkOptions(options: unknown, connues: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new RangeError(`Les options sont un objet ; reçu ${show(options)}.`);
  }
  const inconnue = Object.keys(options).find((nom) => !connues.includes(nom));
  if (inconnue !== undefined) {
    throw new RangeError(
      `« ${inconnue} » est une option inconnue ; sont connues ${connues.join(', ')}.`,
    );
  }
  if ('nom' in options && options.nom !== undefined && !isTexte(options.nom)) {
    throw new RangeError(`nom attend un texte ; reçu ${show(options.nom)}.`);
  }
}

/** What the compiler says for who has one. */
export function isTexte(valeur: unknown): valeur is string {
  return typeof valeur === 'string';
}

/** As it would be written: the text "20" and the number 20 are two things. */
export function show(valeur: unknown): string {
  if (Array.isArray(valeur)) return 'une liste';
  return isTexte(valeur) ? `"${valeur}"` : String(valeur);
}
