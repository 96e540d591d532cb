import { summarizeCauses } from '#domain/causes.ts';
import type { Finding, LigneReport, Report } from '#domain/report.ts';
import { formatChemin } from '#ui/commun/chemins.ts';
import { keepNumero, writeCsv, type CelluleCsv } from '#ui/commun/csv.ts';
import { PHASES, sayCertitude, SEVERITES_TEXTE } from '#ui/commun/gravites.ts';
import { EXPORTS, nameVerdict, RESULTAT, verdictSentence } from './textes.ts';

/** The report as a table: its verdict, what the verdict leaves open, the mistakes made several times, then every finding. */
export function toCsv(report: Report): string {
  const causes = summarizeCauses(report);
  const causeDe = new Map(causes.flatMap(({ constats }, n) => constats.map((rang) => [rang, n])));
  const lignes = new Map(report.lignes.map((ligne) => [ligne.numLigne, ligne]));
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
      ...toRow(constat, report, lignes),
      String((causeDe.get(rang) ?? 0) + 1),
    ]),
  ]);
}

const ENTETE = [
  'Gravité',
  'Contrôle du portail',
  'Numéro de demande',
  'N° ASP',
  'N° éditeur',
  'Ligne du texte',
  'Colonne du texte',
  'Chemin',
  'Message',
  'Valeur trouvée',
  'Comment corriger',
  'Correction proposée',
  'Visible seulement au prochain essai',
  'Identifiant du contrôle',
  'Certitude',
  /** The id of the first: the catalogue of controls says them all in full. */
  'Source',
  /** The same number for the same mistake. */
  'Cause',
];

function toRow(
  constat: Finding,
  report: Report,
  lignes: ReadonlyMap<number, LigneReport>,
): readonly CelluleCsv[] {
  const info = report.controles[constat.controle];
  const ligne = constat.numLigne === null ? undefined : lignes.get(constat.numLigne);
  return [
    SEVERITES_TEXTE[constat.severite].mot,
    PHASES[constat.phase],
    constat.numLigne === null ? '' : String(constat.numLigne),
    keepNumero(ligne?.numeroASP ?? ''),
    keepNumero(ligne?.numeroEditeur ?? ''),
    String(constat.position.ligne),
    String(constat.position.colonne),
    formatChemin(constat.chemin),
    constat.libelle,
    constat.valeur ?? '',
    constat.explication,
    constat.correction?.texte ?? '',
    constat.prochainTour ? 'oui' : 'non',
    constat.controle,
    info ? sayCertitude(info, constat) : '',
    info?.sources[0]?.source ?? '',
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
