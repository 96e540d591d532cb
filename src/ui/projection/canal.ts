import type { Message } from './messages.ts';

const NOM_CANAL = 'simulateur-segur:suivi';

export const BONJOUR: Message = { type: 'bonjour' };

/** Between the windows of one browser. Null where it has no such channel: the notes then follow nothing, and drive nothing. */
export function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NOM_CANAL);
}

/** All that a window reads that no notes have ever asked for: the rest is not loaded before. */
export function isDemande(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'demande';
}
