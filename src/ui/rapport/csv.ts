import { summarizeCauses } from '#domain/causes.ts';
import type { Finding, Report } from '#domain/report.ts';
import { formatChemin } from '#ui/commun/chemins.ts';
import { describeCitation } from '#ui/commun/citations.ts';
import { writeCsv } from '#ui/commun/csv.ts';
import { CERTITUDES, PHASES, SEVERITES_TEXTE } from '#ui/commun/gravites.ts';
import { EXPORTS, nameVerdict, RESULTAT, verdictSentence } from './textes.ts';

/** The report as a table: its verdict, what the verdict leaves open, the mistakes made several times, then every finding. */
export function toCsv(report: Report): string {
  const causes = summarizeCauses(report);
  const causeDe = new Map(causes.flatMap(({ constats }, n) => constats.map((rang) => [rang, n])));
  return writeCsv([
    ENTETE,
    writeRow([nameVerdict(report), EXPORTS.verdict], verdictSentence(report), ''),
    ...report.reserves.map(({ point, quoiFaire }) =>
      writeRow([nameVerdict(report), RESULTAT.reserves], point, quoiFaire),
    ),
    ...causes.flatMap((cause, rang) =>
      cause.nombre === 1
        ? []
        : [
            writeRow(
              [SEVERITES_TEXTE[cause.severite].mot, EXPORTS.cause],
              EXPORTS.repetee(cause),
              '',
              rang,
            ),
          ],
    ),
    ...report.constats.map((constat, rang) => [
      ...toRow(constat, report),
      String((causeDe.get(rang) ?? 0) + 1),
    ]),
  ]);
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
  /** The same number for the same mistake. */
  'Cause',
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

/** A row about the whole file: what it is, the message, and what to do. */
function writeRow(
  debut: readonly [string, string],
  message: string,
  quoiFaire: string,
  cause: number | null = null,
) {
  return ENTETE.map((colonne, rang) => {
    if (colonne === 'Message') return message;
    if (colonne === 'Comment corriger') return quoiFaire;
    if (colonne === 'Cause') return cause === null ? '' : String(cause + 1);
    return debut[rang] ?? '';
  });
}
