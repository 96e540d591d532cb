/** Adds a sentence to a comment, once, on its own line. */
export function quote(commentaire: string, phrase: string): string {
  if (commentaire.includes(phrase)) return commentaire;
  return commentaire.trim() === '' ? phrase : `${commentaire.trimEnd()}\n${phrase}`;
}
