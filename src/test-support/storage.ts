/** What a browser keeps, in memory; `refuse`: every access throws, as in some private windows. */
export function unMagasin(garde: Readonly<Record<string, string>> = {}, refuse = false): Storage {
  const valeurs = new Map(Object.entries(garde));
  const during = <T>(work: () => T): T => {
    if (refuse) throw new DOMException('The operation is insecure.', 'SecurityError');
    return work();
  };
  return {
    get length() {
      return during(() => valeurs.size);
    },
    key: (rang) => during(() => [...valeurs.keys()][rang] ?? null),
    getItem: (cle) => during(() => valeurs.get(cle) ?? null),
    setItem: (cle, valeur) => during(() => void valeurs.set(cle, valeur)),
    removeItem: (cle) => during(() => void valeurs.delete(cle)),
    clear: () => during(() => valeurs.clear()),
  };
}
