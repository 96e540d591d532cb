/**
 * Keys of the queue, heard only while the focus is in it: j or ↓ and k or ↑ go from link to link, x ticks the row. The native
 * ways (Tab, Space, Enter) stay.
 */
export function walkRows(table: HTMLElement): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const pas = PAS[event.key];
    if (pas === undefined && event.key !== 'x') return;
    const liens = [...table.querySelectorAll<HTMLElement>('tbody th a')];
    const rang = liens.findIndex((lien) => lien.closest('tr')?.contains(document.activeElement));
    if (rang < 0) return;
    event.preventDefault();
    if (pas !== undefined) liens[rang + pas]?.focus();
    else liens[rang]?.closest('tr')?.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
  };
  table.addEventListener('keydown', listen);
  return () => table.removeEventListener('keydown', listen);
}

const PAS: Readonly<Record<string, 1 | -1 | undefined>> = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
};
