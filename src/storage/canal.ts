const NOM_CANAL = 'simulateur-segur:journal';

/** Tells the other tabs that the journal changed; what changed is read in the journal, never in a message. */
export interface Canal {
  announce(): void;
  close(): void;
}

/** Null where the browser has no such channel: the check at each append still keeps the tabs from overwriting one another. */
export function openCanal(onChange: () => void): Canal | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(NOM_CANAL);
  channel.onmessage = onChange;
  return { announce: () => channel.postMessage(null), close: () => channel.close() };
}
