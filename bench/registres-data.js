// @ts-check
/** Extracts of public registers to measure with: the shapes of the real ones, of people and places that do not exist. */
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw, crc32 } from 'node:zlib';
import { digits, finessOf, rppsOf } from './registres-numeros.js';

/** Bytes: those of the extracts of 2026. */
const TAILLES = { rpps: 1.1e9, finess: 250e6 };

const TITRES =
  "Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité d'exercice|Libellé civilité d'exercice|Code civilité|Libellé civilité|Nom d'exercice|Prénom d'exercice|Code profession|Libellé profession|Code catégorie professionnelle|Libellé catégorie professionnelle|Code type savoir-faire|Libellé type savoir-faire|Code savoir-faire|Libellé savoir-faire|Code mode exercice|Libellé mode exercice|Numéro SIRET site|Numéro SIREN site|Numéro FINESS site|Numéro FINESS établissement juridique|Identifiant technique de la structure|Raison sociale site|Enseigne commerciale site|Complément destinataire (coord. structure)|Complément point géographique (coord. structure)|Numéro Voie (coord. structure)|Indice répétition voie (coord. structure)|Code type de voie (coord. structure)|Libellé type de voie (coord. structure)|Libellé Voie (coord. structure)|Mention distribution (coord. structure)|Bureau cedex (coord. structure)|Code postal (coord. structure)|Code commune (coord. structure)|Libellé commune (coord. structure)|Code pays (coord. structure)|Libellé pays (coord. structure)|Téléphone (coord. structure)|Téléphone 2 (coord. structure)|Télécopie (coord. structure)|Adresse e-mail (coord. structure)|Code Département (structure)|Libellé Département (structure)|Ancien identifiant de la structure|Autorité d'enregistrement|Code secteur d'activité|Libellé secteur d'activité|Code section tableau pharmaciens|Libellé section tableau pharmaciens|";

/** Writes the extracts in a folder of their own, to be removed. */
export async function writeRegistres() {
  const folder = mkdtempSync(join(tmpdir(), 'registres-'));
  const rpps = join(folder, 'PS_LibreAcces_Personne_activite_202611230000.txt');
  const finess = join(folder, 'finess-structures-journalier-20261123.json');
  const zip = join(folder, 'PS_LibreAcces_202611230000.zip');
  writeWhole(rpps, TAILLES.rpps, `${TITRES}\n`, rppsLine, '');
  writeWhole(finess, TAILLES.finess, FINESS_START, entity, '  } ]\n}\n');
  await writeZip(zip, rpps);
  return { paths: { rpps, zip, finess }, remove: () => rmSync(folder, { recursive: true }) };
}

/** @param {string} path @param {number} size @param {string} start @param {(rank: number) => string} part @param {string} end */
function writeWhole(path, size, start, part, end) {
  const file = openSync(path, 'w');
  let written = writeSync(file, start);
  for (let rank = 0; written < size;) {
    let lot = '';
    for (const until = rank + 2000; rank < until; rank++) lot += part(rank);
    written += writeSync(file, lot);
  }
  writeSync(file, end);
  closeSync(file);
}

const COLONNES = TITRES.split('|').length;
const LETTRES = 'ABCDEFGHIJKLMNOPRSTUV';

/** A word that depends on the rank. @param {number} rank @param {number} length */
function word(rank, length) {
  let mot = '';
  for (let i = 0, n = rank * 7919 + 13; i < length; i++, n = Math.trunc(n / 3) + rank * (i + 3)) {
    mot += LETTRES[n % LETTRES.length];
  }
  return mot;
}

/** About 590 bytes, as the lines of the extract. @param {number} rank */
function rppsLine(rank) {
  const numero = rppsOf(Math.trunc(rank / 2));
  const [nom, ville, voie] = [word(rank, 9), word(rank + 1, 11), word(rank + 2, 14)];
  const siret = digits((rank * 97) % 1e9) + digits(rank % 1e5, 5);
  const medical = rank % 3 === 0;
  const savoir = medical ? 'S|Spécialité ordinale|SM99|Spécialité de démonstration' : '|||';
  const structure = `${siret}|${siret.slice(0, 9)}|${finessOf(rank % 1e5)}||R${digits(rank, 14)}|CABINET MEDICAL ${nom} ET ASSOCIES|ENSEIGNE ${ville}|CABINET MEDICAL DU DOCTEUR ${nom}|BATIMENT ${rank % 40} ESCALIER ${rank % 9}`;
  const adresse = `${rank % 300}|BIS|R|Rue|${voie} ${word(rank + 3, 8)}|BP ${rank % 999}|${digits(rank % 96, 2)}000 ${ville} CEDEX|${digits(rank % 96, 2)}000|${digits(rank % 96, 2)}${digits(rank % 999, 3)}|${ville}|99100|France`;
  const contact = `01${digits(rank % 1e8, 8)}|06${digits((rank * 3) % 1e8, 8)}|01${digits((rank * 7) % 1e8, 8)}|${nom.toLowerCase()}.${rank}@medecin.exemple.fr|${digits(rank % 96, 2)}|${voie}`;
  const champs =
    `8|${numero}|8${numero}|DR|Docteur|M|Monsieur|${nom}|${word(rank + 5, 7)}|${medical ? '10|Médecin' : '60|Infirmier'}|C|Civil|${savoir}|${rank % 2 ? 'L|Libéral' : 'S|Salarié'}|${structure}|${adresse}|${contact}|2${siret}|CNOM/CNOM/CNOM|SA07|Cabinet individuel et remplaçants`.split(
      '|',
    );
  return `${champs.join('|')}${'|'.repeat(COLONNES - champs.length)}\n`;
}

const FINESS_START =
  '{\n  "schemaVersion" : "v1.0.0",\n  "generatedAt" : "2026-11-23T15:49:37.615611300Z",\n  "gcc" : [ ],\n  "gco" : [ ],\n  "pmej" : [ {\n';

/** A legal entity and its site, as the flow prints them. @param {number} rank */
function entity(rank) {
  const [nom, ville] = [word(rank, 12), word(rank + 1, 10)];
  const adresse = (/** @type {string} */ marge) =>
    `${marge}"adresse" : [ {\n${marge}  "usageAdresse" : "03",\n${marge}  "numeroVoie" : "${rank % 300}",\n${marge}  "typeVoie" : "AV",\n${marge}  "libelleVoie" : "DE ${ville}",\n${marge}  "cogCommune" : "${digits(rank % 1e5, 5)}",\n${marge}  "ligneAcheminement" : "${ville}",\n${marge}  "ligneQuatre" : "${rank % 300} AVENUE DE ${ville}",\n${marge}  "codePostal" : "${digits(rank % 1e5, 5)}",\n${marge}  "coordonneesGeographique" : {\n${marge}    "coordonneeX" : "${6e6 + rank}.61",\n${marge}    "coordonneeY" : "${8e5 + rank}.06",\n${marge}    "directionLatitude" : "46.${rank}",\n${marge}    "directionLongitude" : "5.${rank}",\n${marge}    "scoreBAN" : "0.9723536363636361"\n${marge}  }\n${marge}} ],\n${marge}"contact" : [ {\n${marge}  "typeContact" : {\n${marge}    "roleContact" : "01"\n${marge}  },\n${marge}  "telecom" : {\n${marge}    "telephone" : "04${digits(rank % 1e8, 8)}"\n${marge}  }\n${marge}} ],\n${marge}"engagement" : [ ],\n`;
  const evenement = (/** @type {string} */ marge, /** @type {string} */ type) =>
    `${marge}"evenement" : [ {\n${marge}  "evenementId" : "${rank}",\n${marge}  "dateEnregistrement" : "2025-10-21 18:36:29",\n${marge}  "dateEvenement" : "2001-01-01",\n${marge}  "etatObjet1" : "001",\n${marge}  "identifiantObjet1" : "${rank}",\n${marge}  "systemeMaitre" : "01",\n${marge}  "typeObjet1" : "${type}",\n${marge}  "codeEvenement" : "001"\n${marge}} ],\n`;
  return `${rank === 0 ? '' : '  }, {\n'}    "informationsGeneralesPMEJ" : {
      "pmSmsseId" : "${rank}",
      "codeApe" : "86.10Z",
      "dateCreation" : "2001-01-01",
      "denominationLonguePmSmsse" : "CLINIQUE ${nom} DE ${ville}      ",
      "denominationPm" : "CLINIQUE ${nom}",
      "numFinessPm" : "88${digits(rank, 7)}",
      "siren" : "${digits((rank * 97) % 1e9)}",
      "statutJuridique" : "73",
      "typePersonneMorale" : "01"
    },
${adresse('    ')}${evenement('    ', 'PM')}    "ege" : [ {
      "informationsGeneralesEGE" : {
        "egeId" : "${rank}",
        "dateOuverture" : "1956-11-16",
        "datePremiereAutorisation" : "1956-11-16",
        "nomEgeCourt" : "CLINIQUE ${nom}",
        "nomEgeLong" : "CLINIQUE DOCTEUR ${nom}",
        "numFinessEge" : "${finessOf(rank)}",
        "espic" : [ "0" ],
        "siret" : "${digits((rank * 97) % 1e9)}00022"
      },
      "categorieentiteGeographiqueExercice" : "365",
      "modefixationtarifaire" : "07",
      "typeBudget" : [ "01" ],
${adresse('      ')}${evenement('      ', 'EG')}      "roleEge" : [ ],
      "etatObjet" : "A",
      "dateDerniereMaj" : "2021-10-18 00:00:00"
    } ],
    "etatObjet" : "A",
    "dateDerniereMaj" : "2021-10-18 00:00:00"
`;
}

/** The text alone in a zip, deflated, its sizes after it, as what is written to a pipe. @param {string} path @param {string} source */
async function writeZip(path, source) {
  const name = Buffer.from(source.slice(source.lastIndexOf('/') + 1));
  const file = openSync(path, 'w');
  let [sum, packed] = [0, 0];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  writeSync(file, Buffer.concat([local, name]));
  await pipeline(
    createReadStream(source, { highWaterMark: 2 ** 20 }),
    async function* (/** @type {AsyncIterable<Buffer>} */ parts) {
      for await (const part of parts) {
        sum = crc32(part, sum);
        yield part;
      }
    },
    createDeflateRaw(),
    async (/** @type {AsyncIterable<Buffer>} */ parts) => {
      for await (const part of parts) packed += writeSync(file, part);
    },
  );
  const values = Buffer.alloc(12);
  values.writeUInt32LE(sum, 0);
  values.writeUInt32LE(packed, 4);
  values.writeUInt32LE(statSync(source).size, 8);
  const descriptor = Buffer.concat([Buffer.from([0x50, 0x4b, 7, 8]), values]);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(8, 8);
  record.writeUInt16LE(8, 10);
  values.copy(record, 16);
  record.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed + descriptor.length, 16);
  writeSync(file, Buffer.concat([descriptor, record, name, end]));
  closeSync(file);
}
