#!/bin/sh
# xlsx reads the dates of an .ods as those of the day before in Martinique, and with an hour in Paris.
#
# Version:  xlsx 0.18.5; hucre 1.0.0 is a peer; fflate 0.8.3 makes the workbook.
# Expected: a cell of an .ods that holds a date has it in full, without a zone: « office:date-value="2026-02-15" » (OpenDocument 1.3, 19.370).
#           The day number of that cell is 46068 for everybody, as it is when xlsx reads the same day from an .xlsx.
# Seen:     the day is taken at midnight of Greenwich and counted in the zone of the machine: 46067.83 in Martinique and 46067.87 in Guyane, thus
#           14 February, 46068.04 in Paris in winter and 46068.08 in summer, 46068.17 in La Réunion. A cell that says its hour is some seconds
#           away: 20 too many in Paris, 20 too few in Martinique, where midnight is of the day before too. The copy in .xlsx holds the
#           wrong day for every reader.
# Matters:  the dates of invoice of a vendor overseas are all a day early, and in Paris two equal dates of two workbooks differ by an hour.
#           Our reader takes the date as it is written.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact xlsx@0.18.5 hucre@1.0.0 fflate@0.8.3
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readOds, readXlsx } from 'hucre';
import XLSX from 'xlsx';

const [, , ...expected] = process.argv;
const NS = 'urn:oasis:names:tc:opendocument:xmlns:';
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const VALUES = ['2026-02-15', '2026-07-15', '2026-02-15T00:00:00'];
const TRUE = VALUES.map((value) => value.slice(0, 10));
const WHOLE = [46068, 46218, 46068];
const cells = VALUES.map((value) => `<table:table-row><table:table-cell office:value-type="date" office:date-value="${value}"><text:p>${value}</text:p></table:table-cell></table:table-row>`);
const ods = zipSync({
  mimetype: [strToU8(TYPE), { level: 0 }],
  'META-INF/manifest.xml': strToU8(
    `<manifest:manifest xmlns:manifest="${NS}manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  ),
  'content.xml': strToU8(
    `<office:document-content xmlns:office="${NS}office:1.0" xmlns:table="${NS}table:1.0" xmlns:text="${NS}text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="F">${cells.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  ),
});

const days = ({ rows }) => rows.map(([date]) => date.toISOString().slice(0, 10));
const book = XLSX.read(ods);
const numbers = VALUES.map((_, row) => book.Sheets.F[`A${row + 1}`].v.toFixed(4));
const copy = days((await readXlsx(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))).sheets[0]);
console.log(process.env.TZ.padEnd(20), ...numbers, '; the copy:', ...copy);
assert.deepEqual(days((await readOds(ods)).sheets[0]), TRUE);
assert.deepEqual(numbers, expected);
assert.deepEqual(copy, TRUE.map((day, row) => (Number(expected[row]) < WHOLE[row] ? day.replace('15', '14') : day)));
JS
TZ=UTC node essai.js 46068.0000 46218.0000 46068.0000
TZ=Europe/Paris node essai.js 46068.0419 46218.0836 46068.0002
TZ=Indian/Reunion node essai.js 46068.1668 46218.1668 46068.0001
TZ=America/Martinique node essai.js 46067.8331 46217.8331 46067.9998
TZ=America/Cayenne node essai.js 46067.8748 46217.8748 46067.9998
