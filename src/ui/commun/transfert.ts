/** What a drop or a paste brings, taken during the event: the browser empties the transfer afterwards. */
export interface Transfert {
  readonly fichiers: readonly File[];
  readonly dossiers: readonly FileSystemEntry[];
  readonly texte: string;
}

export function takeTransfer(transfer: DataTransfer | null): Transfert {
  if (transfer) pris.add(transfer);
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const dossiers = items.flatMap((item) => {
    const entree = item.webkitGetAsEntry();
    return entree?.isDirectory ? [entree] : [];
  });
  const fichiers = items
    .filter((item) => item.webkitGetAsEntry()?.isDirectory !== true)
    .map((item) => item.getAsFile());
  return {
    fichiers: fichiers.filter((fichier) => fichier !== null),
    dossiers,
    texte: transfer?.getData('text/plain') ?? '',
  };
}

const pris = new WeakSet<DataTransfer>();

/** A part of the page took it, and the page itself does not. `defaultPrevented` says less: an editor prevents what it leaves. */
export function isTaken(transfer: DataTransfer | null): boolean {
  return transfer !== null && pris.has(transfer);
}

/** True where a paste or a drop of text belongs to a field, not to the page. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=file]), textarea, select');
}
