// @ts-check
/** Files to measure with: deterministic, made from the published example of a RIS solde. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/setup.js';

export const CACHE = join(ROOT, '.cache', 'bench');

/** One line in ten breaks the format, with 8 mistakes for 5 lines. */
const BAD_EVERY = 10;

/**
 * Writes the files that are missing or differ.
 * @returns {Record<200 | 20_000 | 'sound' | 'faulty', string>} path by number of lines; `sound` and `faulty` have 200, without
 * mistake and with one on each
 */
export function writeData() {
  mkdirSync(CACHE, { recursive: true });
  return {
    200: write('200', makeFile(200)),
    20000: write('20000', makeFile(20_000)),
    sound: write(
      'sound',
      makeFile(200, () => {}),
    ),
    faulty: write(
      'faulty',
      makeFile(200, (line, rank) => MISTAKES[rank % MISTAKES.length]?.(line)),
    ),
  };
}

/** One demande, and 200 or 2,222 with nine mistakes for four lines: 450 and 5,000 findings. */
export function writeFeltData() {
  mkdirSync(CACHE, { recursive: true });
  return {
    felt1: write('felt-1', makeFile(1, breakTwice)),
    felt450: write('felt-450', makeFile(200, breakTwice)),
    felt5000: write('felt-5000', makeFile(2222, breakTwice)),
  };
}

/** @param {any} line @param {number} rank */
function breakTwice(line, rank) {
  MISTAKES[rank % MISTAKES.length]?.(line);
  MISTAKES[(rank + 1) % MISTAKES.length]?.(line);
}

/** @param {string} name @param {unknown} content */
function write(name, content) {
  const path = join(CACHE, `ris-${name}.json`);
  const text = JSON.stringify(content, null, 2);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}

/**
 * A RIS solde of sound demandes, each its own, changed one by one.
 * @param {number} lines @param {(line: any, rank: number) => void} [change]
 */
export function makeFile(lines, change = breakSome) {
  const example = JSON.parse(
    readFileSync(join(ROOT, 'schemas/exemples/img-ris-va2.solde.json'), 'utf8'),
  );
  const [line] = example.lignesImport;
  const lignesImport = Array.from({ length: lines }, (_, rank) => {
    const made = makeLine(line, rank);
    change(made, rank);
    return made;
  });
  return { ...example, lignesImport };
}

/** @param {any} example @param {number} rank */
function makeLine(example, rank) {
  const line = structuredClone(example);
  const [facture, va] = line.piecesJustificatives;
  const [medecin] = line.beneficiaires.medecinsLiberaux;
  line.numLigne = rank + 1;
  line.numeroASP = `FINIMG${digits(rank, 6)}`;
  // Names and dates that raise no remark: the example's own would, on every line.
  facture.nomFichier = `IMG-RIS-Va2-FACTURE-${line.numeroASP}.pdf`;
  va.nomFichier = `IMG-RIS-Va2-VA-${line.numeroASP}.pdf`;
  line.VA.dateSignatureVA = '15/01/2026';
  medecin.RPPS = rppsOf(rank);
  medecin.AM = [`711${digits(rank, 6)}`, `111${digits(rank, 6)}`];
  medecin.sirenClient = withKey(digits(43_000_000 + 2 * rank, 8));
  if (rank % 2 === 0) line.beneficiaires.Etablissements.push(makeEtablissement(rank));
  return line;
}

/** @param {any} line @param {number} rank */
function breakSome(line, rank) {
  if (rank % BAD_EVERY === 5) BREAK[Math.floor(rank / BAD_EVERY) % BREAK.length]?.(line);
}

/** @param {number} rank */
function makeEtablissement(rank) {
  return {
    nomStructure: `Centre d'imagerie médicale ${rank}`,
    FINESSGeos: [withKey(digits(75_000_000 + rank, 8))],
    sirenClient: withKey(digits(43_000_001 + 2 * rank, 8)),
    typeActivite: 'MedecineNucleaire',
  };
}

/** Two lines in five have a wrong key, as in the published example: a remark that never blocks. @param {number} rank */
function rppsOf(rank) {
  const rpps = withKey(`10${digits(rank, 8)}`);
  if (rank % 5 > 1) return rpps;
  return rpps.slice(0, -1) + ((Number(rpps.at(-1)) + 1) % 10);
}

/** @type {readonly ((line: any) => void)[]} */
const BREAK = [
  (line) => {
    delete line.VA.dateSignatureVA;
  },
  (line) => {
    line.beneficiaires.medecinsLiberaux[0].RPPS = '1010000000';
    line.beneficiaires.medecinsLiberaux[0].sirenClient = '43000000X';
  },
  (line) => {
    line.facture.montantPrestationPrincipaleSegurHTFacture = '1000,01';
    line.facture.dateEditionFacture = '2026-02-01';
  },
  misspellTag,
  sayYes,
];

/** What serializers and spreadsheets do, one kind a line. @type {readonly ((line: any) => void)[]} */
const MISTAKES = [
  (line) => {
    line.facture.dateEditionFacture = '2026-02-01';
  },
  (line) => {
    line.numeroASP += ' ';
  },
  (line) => {
    line.facture.montantPrestationPrincipaleSegurHTFacture = '1000.01';
  },
  misspellTag,
  sayYes,
];

/** @param {any} line */
function misspellTag(line) {
  const [medecin] = line.beneficiaires.medecinsLiberaux;
  medecin.SirenClient = medecin.sirenClient;
  delete medecin.sirenClient;
}

/** A text where true or false is due. @param {any} line */
function sayYes(line) {
  line.scenariosEffectivementInstalles.isConnexionDB = 'oui';
}

/** @param {number} value @param {number} length */
function digits(value, length) {
  return String(value).padStart(length, '0');
}

/** Appends Luhn's key. @param {string} base */
function withKey(base) {
  const sum = [...base].reverse().reduce((total, digit, rank) => {
    const value = Number(digit) * (rank % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return base + ((10 - (sum % 10)) % 10);
}
