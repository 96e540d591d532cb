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

/** The one that these notes follow: the one of their address (`visee`), and no other; without any, the only one there is. */
export function followed(suivies: Suivies, visee: string | null): Suivi | null {
  if (visee !== null) return suivies.get(visee) ?? null;
  const [seule, ...autres] = suivies.values();
  return seule !== undefined && autres.length === 0 ? seule : null;
}

/** Where a note belongs: one screen, or one step of a scenario. */
export function placeOf({ adresse, partie }: Suivi, rang = partie?.rang ?? 0): string {
  return rang === 0 ? adresse : `${adresse}|${rang}`;
}
