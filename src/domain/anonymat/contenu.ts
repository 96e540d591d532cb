/** The inside of a JSON string, written again sign by sign: what is kept keeps its very spelling. */

const ECHAPPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** `(.)` after a backslash that is no escape is kept with it, as one mark. */
const SIGNE = /\\u[\da-fA-F]{4}|\\[^]|[^]/g;

/**
 * `remplacer` is given what the string says and gives back as many UTF-16 units. An escaped letter stays escaped, in the same
 * way; a wrong escape stays as it is.
 */
export function rewriteString(brut: string, remplacer: (contenu: string) => string): string {
  if (!brut.includes('\\')) return remplacer(brut);
  const signes = brut.match(SIGNE) ?? [];
  const contenu = signes.map(decodeSigne).join('');
  const nouveau = remplacer(contenu);
  return signes
    .map((signe, rang) =>
      nouveau[rang] === contenu[rang] ? signe : encodeLike(signe, nouveau.charAt(rang)),
    )
    .join('');
}

function decodeSigne(signe: string): string {
  if (signe.length === 1) return signe;
  if (signe.length === 6) return String.fromCharCode(Number.parseInt(signe.slice(2), 16));
  const lettre = signe.charAt(1);
  return ECHAPPES[lettre] ?? ('"\\/'.includes(lettre) ? lettre : '\\');
}

function encodeLike(signe: string, nouveau: string): string {
  if (signe.length !== 6) return nouveau;
  const hexa = nouveau.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${/[A-F]/.test(signe) ? hexa.toUpperCase() : hexa}`;
}
