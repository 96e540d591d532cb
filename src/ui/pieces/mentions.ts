import { parseJson } from '#domain/parse-json.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Mention, Mentions } from '#domain/mentions.ts';
import { createStored } from '#ui/commun/stored.ts';

const garde = createStored('sessionStorage', 'preparer-mentions');

let mentions: Mentions | null = null;

/** What the table at hand in « Préparer » says of its demandes beside their JSON: it outlives a reload, and goes with the table (null). */
export function garderMentions(nouvelles: Mentions | null): void {
  mentions = nouvelles ?? new Map();
  const texte = mentions.size === 0 ? null : JSON.stringify([...mentions]);
  if (!garde.write(texte)) garde.write(null);
}

export function lireMentions(): Mentions {
  mentions ??= relire();
  return mentions;
}

function relire(): Mentions {
  const texte = garde.read();
  const lu = texte === null ? null : parseJson(texte);
  return new Map(Array.isArray(lu) ? lu.filter(isEntree) : []);
}

function isEntree(lu: unknown): lu is [string, readonly Mention[]] {
  if (!Array.isArray(lu)) return false;
  const [nom, dits]: readonly unknown[] = lu;
  return typeof nom === 'string' && Array.isArray(dits) && dits.every(isMention);
}

function isMention(lu: unknown): lu is Mention {
  return isBloc(lu) && typeof lu['colonne'] === 'string' && typeof lu['valeur'] === 'string';
}
