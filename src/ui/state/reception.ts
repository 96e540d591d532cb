/** What a drop or a paste brings, before any reading. */
export type Reception =
  | { readonly type: 'fichier'; readonly fichier: File; readonly ignores: readonly string[] }
  | { readonly type: 'dossier' }
  | { readonly type: 'rien' };

/** Must be called during the event: the browser empties the transfer afterwards. */
export function readTransfer(transfer: DataTransfer | null, nomCollage: string): Reception {
  if (!transfer) return { type: 'rien' };
  const entry = transfer.items[0]?.webkitGetAsEntry() ?? null;
  if (entry?.isDirectory) return { type: 'dossier' };
  const [fichier, ...autres] = transfer.files;
  if (fichier) return { type: 'fichier', fichier, ignores: autres.map(({ name }) => name) };
  const texte = transfer.getData('text/plain');
  if (texte.trim() === '') return { type: 'rien' };
  return {
    type: 'fichier',
    fichier: new File([texte], nomCollage, { type: 'application/json' }),
    ignores: [],
  };
}

/** True where a paste belongs to a field, not to the page. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=file]), textarea, select');
}
