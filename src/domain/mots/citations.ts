import { formatDate } from '../francais.ts';
import { SOURCES, type Citation, type Source } from '../sources.ts';

/** The registered text that a citation points to. */
export function sourceOf(citation: Citation): Source {
  return SOURCES[citation.source];
}

/** One line: title, author and date, place. */
export function describeCitation(citation: Citation): string {
  const { titre, auteur, date } = sourceOf(citation);
  const origine = date === null ? auteur : `${auteur}, ${formatDate(date)}`;
  const endroit = citation.endroit === undefined ? '' : `, ${citation.endroit}`;
  return `${titre} (${origine})${endroit}`;
}
