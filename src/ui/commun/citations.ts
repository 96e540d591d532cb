import { sourceOf } from '#domain/mots/citations.ts';
import type { Citation } from '#domain/sources.ts';
import { formatDate } from '#domain/francais.ts';
import { tieFrench } from './textes.ts';

/** Short, for the screen: author, date, place. */
export function abbreviateCitation(citation: Citation): string {
  const { auteur, date } = sourceOf(citation);
  const origine = date === null ? auteur : `${auteur}, ${formatDate(date)}`;
  return citation.endroit === undefined ? origine : `${origine}, ${tieFrench(citation.endroit)}`;
}

/** The same, with its words. */
export function quoteCitation(citation: Citation): string {
  const place = abbreviateCitation(citation);
  return citation.extrait === undefined ? place : `${place} : « ${tieFrench(citation.extrait)} »`;
}
