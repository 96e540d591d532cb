/**
 * The text of a file that a reader of at most `max` UTF-16 units will judge: of one that is too large, enough to be
 * refused; of one that cannot be read, nothing.
 */
export async function readTexte(fichier: File, max: number): Promise<string> {
  try {
    return await fichier.slice(0, 3 * max + 1).text();
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}
