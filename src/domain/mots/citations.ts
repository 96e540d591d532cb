import { formatDate } from '../francais.ts';
import { SOURCES, type Citation, type Source } from '../sources.ts';

/** The registered text that a citation points to. */
export function sourceOf(citation: Citation): Source {
  return SOURCES[citation.source];
}

/** The texts that a screen cites most, where there is room for a few words only. */
const COURTS: Partial<Record<Citation['source'], string>> = {
  'guide-solde-imagerie': 'Guide du solde Imagerie 2026',
  'guide-financement-2022': 'Guide du dépôt 2022',
  'webinaire-medico-social': 'Webinaire médico-social 2024',
  'guide-modification-sas': 'Guide SAS 2023',
  'webinaire-vague-2': 'Webinaire vague 2, 2025',
};

/** A few words: which text, and where in it. */
export function abridgeCitation(citation: Citation): string {
  const { source, endroit } = citation;
  return [COURTS[source] ?? sourceOf(citation).titre, ...(endroit ? [endroit] : [])].join(', ');
}

/** One line: title, author and date, place. */
export function describeCitation(citation: Citation): string {
  const { titre, auteur, date } = sourceOf(citation);
  const origine = date === null ? auteur : `${auteur}, ${formatDate(date)}`;
  const endroit = citation.endroit === undefined ? '' : `, ${citation.endroit}`;
  return `${titre} (${origine})${endroit}`;
}
