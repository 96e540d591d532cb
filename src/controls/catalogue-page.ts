import type { Phase } from '#domain/report.ts';
import { SOURCES, type Citation } from '#domain/sources.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Control } from './control.ts';

const PHASES: readonly (readonly [Phase, string])[] = [
  ['lecture', 'Lecture du fichier'],
  ['format', 'Contrôle du format (contrôle 1 du portail)'],
  ['technique', 'Contrôle technique (contrôle 2 du portail)'],
  ['aide', 'Notre aide (jamais bloquante)'],
  ['pieces', 'Pièces justificatives (zips)'],
];

/** The catalogue as a Markdown page: `docs/controles.md`. */
export function renderCatalogue(): string {
  const sections = PHASES.map(([phase, titre]) => {
    const controls = CATALOGUE.filter((control) => control.phase === phase);
    return [`## ${titre} (${controls.length})`, ...controls.map(renderControl)].join('\n\n');
  });
  return [
    '# Contrôles',
    `Page écrite par \`npm run docs\` d’après le code : ne pas la modifier à la main. ${CATALOGUE.length} contrôles.`,
    ...sections,
  ].join('\n\n');
}

function renderControl(control: Control): string {
  const { id, titre, severite, voix, message, explication, sources = [], presume } = control;
  const words = voix === 'portail' ? 'libellé du portail' : 'libellé du simulateur';
  const lines = [
    `### ${id}`,
    `${titre}. **${severite}**, ${words}${presume ? ', **présumé**' : ''}.`,
    `> ${escape(message)}`,
    escape(explication),
    ...(presume ? [`Présumé : ${escape(presume)}`] : []),
    sources.map(renderCitation).join('\n'),
  ];
  return lines.filter(Boolean).join('\n\n');
}

function renderCitation({ source, endroit, extrait }: Citation): string {
  const { titre, auteur, date } = SOURCES[source];
  const place = endroit ? `, ${endroit}` : '';
  const quote = extrait ? ` : « ${extrait} »` : '';
  return `- ${titre} (${auteur}${date ? `, ${date}` : ''})${place}${escape(quote)}`;
}

function escape(text: string): string {
  return text.replace(/[<*_[\]]/g, '\\$&').replace(/\n/g, ' ');
}
