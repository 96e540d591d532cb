import { summarizeCauses, type CauseResumee } from '../causes.ts';
import type { Finding, LigneReport, Report } from '../report.ts';
import { formatChemin } from '../mots/chemins.ts';
import { keepNumero, MARQUE_CSV, writeCsv, writeRows, type CelluleCsv } from '../csv.ts';
import { CERTITUDES, PHASES, sayCertitude, SEVERITES_TEXTE } from '../mots/gravites.ts';
import { nameVerdict, RESERVES, verdictSentence } from '../mots/verdict.ts';
import { formatCompte } from '../francais.ts';
import type { Rendu } from './rendu.ts';
import { listDitsDesZips, nameNonLu, NON_ECRIT, type Dit, type Jugement } from './resultat.ts';

/** The report as a table: its verdict, what the verdict leaves open, the mistakes made several times, then every finding. */
export function toCsv(report: Report): string {
  return writeCsv([ENTETE, ...listRows(report)]);
}

/** The same for several files, whose name is the first column, with what their zips hold. */
export const rendreCsv: Rendu = () => ({
  debut: MARQUE_CSV + writeRows([['Fichier', ...ENTETE]]),
  ecrire(resultat) {
    const rows =
      'motif' in resultat
        ? [writeRow([nameNonLu(resultat).mot, ''], resultat.motif, '')]
        : listAll(resultat);
    return writeRows(rows.map((row) => [resultat.chemin, ...row]));
  },
  finir: () => '',
});

function listAll(jugement: Jugement): readonly (readonly CelluleCsv[])[] {
  const { report, nonEcrits = [] } = jugement;
  return [
    ...listRows(report),
    ...listDitsDesZips(jugement).map(toPieceRow),
    ...nonEcrits.map((motif) => writeRow([NON_ECRIT, ''], motif, '')),
  ];
}

function listRows(report: Report): readonly (readonly CelluleCsv[])[] {
  const causes = summarizeCauses(report);
  const causeDe = new Map(causes.flatMap(({ constats }, n) => constats.map((rang) => [rang, n])));
  const lignes = new Map(report.lignes.map((ligne) => [ligne.numLigne, ligne]));
  return [
    writeRow([nameVerdict(report), 'Verdict'], verdictSentence(report), ''),
    ...report.reserves.map(({ point, quoiFaire }) =>
      writeRow([nameVerdict(report), RESERVES], point, quoiFaire),
    ),
    ...causes.flatMap((cause, rang) =>
      cause.nombre === 1
        ? []
        : [
            writeRow(
              [SEVERITES_TEXTE[cause.severite].mot, 'Même cause'],
              sayRepeated(cause),
              '',
              rang,
            ),
          ],
    ),
    ...report.constats.map((constat, rang) => [
      ...toRow(constat, report, lignes),
      String((causeDe.get(rang) ?? 0) + 1),
    ]),
  ];
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

function toPieceRow({
  controle,
  severite,
  numLigne,
  pointeur,
  objet,
  ...dit
}: Dit): readonly string[] {
  const cells: Readonly<Record<string, string>> = {
    Gravité: SEVERITES_TEXTE[severite].mot,
    'Contrôle du portail': PHASES.pieces,
    'Numéro de demande': numLigne === null ? '' : String(numLigne),
    Chemin: pointeur === null ? '' : formatChemin(pointeur),
    Message: dit.libelle,
    'Valeur trouvée': objet ?? '',
    'Comment corriger': dit.explication,
    'Identifiant du contrôle': controle.id,
    Certitude: CERTITUDES[dit.certain ? 'documente' : 'presume'],
    Source: controle.sources[0]?.source ?? '',
  };
  return ENTETE.map((colonne) => cells[colonne] ?? '');
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

function sayRepeated({ libelle, nombre, ou }: CauseResumee): string {
  return `${libelle} (${formatCompte(nombre, 'fois', 'fois')} : ${ou})`;
}
