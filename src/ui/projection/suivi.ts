import type { EtapeProjetee } from './projection.svelte.ts';

const NOM_CANAL = 'simulateur-segur:suivi';

/** What the projected window shows: its fragment, and its step when it plays a scenario. */
export interface Suivi {
  readonly adresse: string;
  readonly etape: EtapeProjetee | null;
}

export interface CanalSuivi {
  announce(suivi: Suivi): void;
  /** Asks the other windows where they stand. */
  ask(): void;
  close(): void;
}

/**
 * Between the windows of one browser. `onSuivi`: another window moved; `onAsk`: another window wants to know.
 * Null where the browser has no such channel: the notes then follow nothing.
 */
export function openSuivi(
  onSuivi: (suivi: Suivi) => void,
  onAsk: () => void = () => undefined,
): CanalSuivi | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(NOM_CANAL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === null) return onAsk();
    const suivi = parseSuivi(data);
    if (suivi) onSuivi(suivi);
  };
  return {
    announce: (suivi) => channel.postMessage(suivi),
    ask: () => channel.postMessage(null),
    close: () => channel.close(),
  };
}

/** Other pages of the same host share the channel: null for anything of another shape. */
export function parseSuivi(data: unknown): Suivi | null {
  if (!isRecord(data)) return null;
  const { adresse, etape } = data;
  if (typeof adresse !== 'string' || adresse.length > 500) return null;
  if (etape === null) return { adresse, etape };
  if (!isRecord(etape)) return null;
  const { rang, total, legende } = etape;
  if (typeof rang !== 'number' || typeof total !== 'number' || typeof legende !== 'string') {
    return null;
  }
  return { adresse, etape: { rang, total, legende } };
}

/** Where a note belongs: one screen, or one step of a scenario. */
export function placeOf({ adresse, etape }: Suivi): string {
  return etape === null ? adresse : `${adresse}|${etape.rang}`;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
