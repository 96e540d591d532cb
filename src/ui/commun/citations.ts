import { SOURCES, type Citation, type Source } from '#domain/sources.ts';
import { formatDate } from '#domain/francais.ts';
import { tieFrench } from './textes.ts';

/** The registered text that a citation points to. */
export function sourceOf(citation: Citation): Source {
  return SOURCES[citation.source];
}

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

/** One line: title, author and date, place. */
export function describeCitation(citation: Citation): string {
  const { titre, auteur, date } = sourceOf(citation);
  const origine = date === null ? auteur : `${auteur}, ${formatDate(date)}`;
  const endroit = citation.endroit === undefined ? '' : `, ${citation.endroit}`;
  return `${titre} (${origine})${endroit}`;
}
