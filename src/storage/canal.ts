/** What the tabs tell one another about. */
type Sujet = 'journal' | 'modeles' | 'base-es' | 'registres' | 'brouillons';

/** Tells the other tabs that the journal, or something else that is kept, changed; what changed is read where it is kept, never in a message. */
export interface Canal {
  announce(): void;
  close(): void;
}

/** Null where the browser has no such channel: the check at each append still keeps the tabs from overwriting one another. */
export function openCanal(onChange: () => void, sujet: Sujet = 'journal'): Canal | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`simulateur-segur:${sujet}`);
  channel.onmessage = onChange;
  return { announce: () => channel.postMessage(null), close: () => channel.close() };
}
