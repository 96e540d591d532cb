import type { Finding, Report } from '#domain/report.ts';
import { formatChemin } from './chemins.ts';
import { CERTITUDES, PHASES, SEVERITES_TEXTE } from './gravites.ts';
import { describeCitation } from './citations.ts';

/** The findings as a table. */
export function toCsv(report: Report): string {
  return writeCsv([ENTETE, ...report.constats.map((constat) => toRow(constat, report))]);
}

/**
 * A table for a French Excel: UTF-8 with BOM, `;`, CRLF. A cell that a spreadsheet would take for a formula is prefixed by
 * an apostrophe, since values come from a file that may be hostile.
 */
export function writeCsv(lignes: readonly (readonly string[])[]): string {
  return '\uFEFF' + lignes.map((cells) => cells.map(toCell).join(';') + '\r\n').join('');
}

const ENTETE = [
  'Gravité',
  'Contrôle du portail',
  'Demande',
  'Ligne',
  'Colonne',
  'Chemin',
  'Message',
  'Valeur trouvée',
  'Comment corriger',
  'Correction proposée',
  'Visible seulement au prochain essai',
  'Identifiant du contrôle',
  'Certitude',
  'Sources',
];

function toRow(constat: Finding, report: Report): readonly string[] {
  const info = report.controles[constat.controle];
  return [
    SEVERITES_TEXTE[constat.severite].mot,
    PHASES[constat.phase],
    constat.numLigne === null ? '' : String(constat.numLigne),
    String(constat.position.ligne),
    String(constat.position.colonne),
    formatChemin(constat.chemin),
    constat.libelle,
    constat.valeur ?? '',
    constat.explication,
    constat.correction?.texte ?? '',
    constat.prochainTour ? 'oui' : 'non',
    constat.controle,
    info === undefined
      ? ''
      : info.presume === null && !constat.placePresumee
        ? CERTITUDES.documente
        : CERTITUDES.presume,
    info?.sources.map(describeCitation).join(' | ') ?? '',
  ];
}

function toCell(texte: string): string {
  const neutre = /^[=+\-@\t\r]/.test(texte) ? `'${texte}` : texte;
  return /[;"\r\n']/.test(neutre) ? `"${neutre.replaceAll('"', '""')}"` : neutre;
}
