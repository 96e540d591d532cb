import type { Message, Suivi } from './messages.ts';

/** The windows that have answered, by id, in the order in which they came. */
export type Suivies = ReadonlyMap<string, Suivi>;

/** What the notes know once they have heard `message`. */
export function hear(suivies: Suivies, message: Message): Suivies {
  if (message.type === 'present') {
    return new Map([...suivies, [message.suivi.fenetre, message.suivi]]);
  }
  if (message.type !== 'parti' || !suivies.has(message.fenetre)) return suivies;
  return new Map([...suivies].filter(([fenetre]) => fenetre !== message.fenetre));
}

/** The window that the notes follow, as it last was. */
export interface Suivie {
  readonly suivi: Suivi;
  /** It left since: it may be reloading, and what is written about it must not go away meanwhile. */
  readonly absente: boolean;
}

/**
 * The one of their address (`visee`), and no other; without any, the only one there is, from then on. `avant`: what they followed
 * until now.
 */
export function follow(
  avant: Suivie | null,
  suivies: Suivies,
  visee: string | null,
): Suivie | null {
  const cible = visee ?? avant?.suivi.fenetre ?? onlyOne(suivies);
  const suivi = (cible !== null && suivies.get(cible)) || null;
  if (avant?.suivi.fenetre !== cible) return suivi && { suivi, absente: false };
  if (suivi && !(avant.absente && isLoading(suivi, avant.suivi))) return { suivi, absente: false };
  return { ...avant, absente: true };
}

function onlyOne(suivies: Suivies): string | null {
  const [seule, ...autres] = suivies.keys();
  return seule !== undefined && autres.length === 0 ? seule : null;
}

/** Back on its scenario, it does not know its step yet. */
function isLoading(suivi: Suivi, avant: Suivi): boolean {
  return suivi.partie === null && avant.partie !== null && suivi.adresse === avant.adresse;
}

/** Where a note belongs: one screen, or one step of a scenario. */
export function placeOf({ adresse, partie }: Suivi, rang = partie?.rang ?? 0): string {
  return rang === 0 ? adresse : `${adresse}|${rang}`;
}
