// @ts-check
/** The rows of the tables: 5,000 rows of a CSV to as many demandes, judged. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, makeFile } from './data.js';
import { openPage } from './open-page.js';
import { median } from './stats.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {import('./report.js').PeerTable} PeerTable */

const LINES = 5000;
const ROUNDS = 15;
/** Rounds that come first and are not counted. */
const UNCOUNTED = 3;

/** @param {string} executablePath @returns {Promise<{ rows: Row[], peers: PeerTable[], version: string }>} */
export async function measureTableurRows(executablePath) {
  const opened = await openPage(executablePath, { f200: writeCsv() });
  const jobs = ['papaparse', 'csv', 'prepare'];
  const { ms, results } = await opened.run({
    worker: 'tableur',
    input: 'f200',
    jobs,
    rounds: ROUNDS,
  });
  await opened.close();
  if (results[2] !== '25 files, 1 verdict') throw new Error(`Prepared: ${results[2]}`);
  const [floor = NaN, csv = NaN, ours = NaN] = ms.map((all) => median(all.slice(UNCOUNTED)));
  return {
    version: opened.version,
    rows: [
      {
        label: '5,000 rows to judged JSON / the CSV parsed alone (papaparse)',
        unit: 'ms',
        floor,
        ours,
        ratio: ours / floor,
        target: 3,
      },
    ],
    peers: [
      {
        title: 'The rows of a CSV, 5,000 rows of 22 cells',
        base: 'papaparse',
        peers: [
          { name: 'ours', ms: csv, ratio: csv / floor },
          { name: 'papaparse, the separator given', ms: floor, ratio: 1 },
        ],
      },
    ],
  };
}

/** A sound demande a row, as a spreadsheet in France saves it. */
function writeCsv() {
  mkdirSync(CACHE, { recursive: true });
  const { numeroAns, siret, lignesImport } = makeFile(LINES, () => {});
  const rows = lignesImport.map((/** @type {any} */ line) => {
    const { facture, VA, beneficiaires, piecesJustificatives, numeroASP } = line;
    const [medecin] = beneficiaires.medecinsLiberaux;
    const scenario = line.scenariosEffectivementInstalles;
    return [
      ...[numeroAns, siret, numeroASP, facture.dateEditionFacture],
      String(facture.montantPrestationPrincipaleSegurHTFacture).replace('.', ','),
      ...[VA.typePrestation, VA.dateSignatureVA, medecin.RPPS, medecin.AM.join(', ')],
      ...[medecin.sirenClient, medecin.typeActivite],
      ...piecesJustificatives.flatMap((/** @type {object} */ piece) => Object.values(piece)),
      scenario.dateRealisationPrestation,
      ...[scenario.isConnexionDB, scenario.isDirectToDMP].map(sayYes),
      ...[scenario.isConnexionGAM, scenario.isConnexionTeleradiologie].map(sayYes),
    ];
  });
  const text = [TITLES, ...rows].map((cells) => cells.join(';')).join('\r\n');
  const path = join(CACHE, 'ris-5000.csv');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}

const TITLES = [
  ...['numeroAns', 'siret', 'N° ASP', 'Date facture', 'Montant HT', 'Type de prestation'],
  ...['Date VA', 'RPPS', 'AM', 'SIREN', 'Activité'],
  ...['nomFichier 1', 'formatFichier 1', 'typeFichier 1'],
  ...['nomFichier 2', 'formatFichier 2', 'typeFichier 2'],
  ...['Date de réalisation', 'isConnexionDB', 'isDirectToDMP', 'isConnexionGAM'],
  'isConnexionTeleradiologie',
];

/** @param {boolean} value */
function sayYes(value) {
  return value ? 'oui' : 'non';
}
