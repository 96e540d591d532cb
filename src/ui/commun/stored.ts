/** UTF-16 units; a longer text is neither kept nor believed to be ours. */
export const LONGUEUR_MAX = 2 ** 20;

/**
 * One text that the browser keeps: `localStorage` beyond this window, `sessionStorage` until it closes. Never throws: a
 * browser that refuses storage forgets.
 */
export function createStored(magasin: 'localStorage' | 'sessionStorage', nom: string) {
  const cle = `simulateur-segur:${nom}`;
  return {
    /** Whether this event of the window tells that another tab wrote it, or wiped everything. */
    isWritten({ key }: Pick<StorageEvent, 'key'>): boolean {
      return key === null || key === cle;
    },
    /** Null: nothing is kept, or it cannot be read. */
    read(): string | null {
      try {
        const texte = globalThis[magasin].getItem(cle);
        return texte !== null && texte.length <= LONGUEUR_MAX ? texte : null;
      } catch {
        return null;
      }
    },
    /** Null: keeps nothing any more. False when the browser refused; what it kept before may still be there. */
    write(texte: string | null): boolean {
      try {
        if (texte === null) globalThis[magasin].removeItem(cle);
        else if (texte.length > LONGUEUR_MAX) return false;
        else globalThis[magasin].setItem(cle, texte);
        return true;
      } catch {
        return false;
      }
    },
  };
}
