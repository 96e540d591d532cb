/** Texts as they are compared and shown, whoever wrote them. */

const ASCII = /^[\x00-\x7f]*$/;

/** Normalising what is plain ASCII, as most texts are, would cost ten times as much. */
export function stripAccents(texte: string): string {
  return ASCII.test(texte) ? texte : texte.normalize('NFD').replace(/\p{M}/gu, '');
}

/** How a text is compared: small letters, without accents. */
export function fold(texte: string): string {
  return stripAccents(texte).toLowerCase();
}

/** With its first letter as at the head of a sentence. */
export function capitalize(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

/** Those of a list that one reads at a glance; an ellipsis stands for the others. */
export function sayFew<T>(items: readonly T[], say: (item: T) => string): string {
  return `${items.slice(0, FEW).map(say).join(', ')}${items.length > FEW ? '…' : ''}`;
}

const FEW = 5;

/** A foreign text may be of any length: past `max` UTF-16 units it is cut and ends with an ellipsis. */
export function shorten(texte: string, max = 60): string {
  return texte.length <= max ? texte : `${texte.slice(0, max)}…`;
}
