/** Puts a text on the clipboard; false when the browser refuses. */
export async function copyText(texte: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(texte);
    return true;
  } catch {
    return false;
  }
}
