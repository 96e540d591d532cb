#!/bin/sh
# Cells without their reference, which the standard makes optional, are read by two libraries and refused by two.
#
# Version:  read-excel-file 9.3.17, exceljs 4.4.0, hucre 1.0.0, xlsx 0.18.5; fflate 0.8.3 zips the workbook.
# Expected: <row> and <c> without r follow each other (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73: the attribute is
#           optional); hand-written exporters leave it out, and spreadsheets open the file.
# Seen:     hucre and xlsx read the table; read-excel-file and exceljs raise an error that speaks of something else.
# Matters:  a workbook that every spreadsheet opens is said to be broken by half of the programs. Our reader takes the
#           cells in their order.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact read-excel-file@9.3.17 exceljs@4.4.0 hucre@1.0.0 xlsx@0.18.5 fflate@0.8.3
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Excel from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { readSheet } from 'read-excel-file/universal';
import xlsx from 'xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FORMAT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The smallest workbook that the standard allows. */
function workbook(properties, rows) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${FORMAT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${FORMAT}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOC}">${properties}<sheets><sheet name="Base" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOC}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const TABLE = [
  ['Nom', 'FINESS'],
  ['Clinique', '750000018'],
];
const cell = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const octets = workbook('', TABLE.map((row) => `<row>${row.map(cell).join('')}</row>`).join(''));

const READERS = {
  hucre: async () => (await readXlsx(octets)).sheets[0].rows,
  xlsx: async () => xlsx.utils.sheet_to_json(xlsx.read(octets).Sheets.Base, { header: 1 }),
  'read-excel-file': () => readSheet(octets.buffer),
  exceljs: async () => {
    await new Excel.Workbook().xlsx.load(octets);
  },
};
const seen = {};
for (const [name, read] of Object.entries(READERS)) {
  seen[name] = await read().catch((error) => `refused: ${error.message}`);
  console.log(name.padEnd(16), JSON.stringify(seen[name]));
}
assert.deepEqual(seen.hucre, TABLE);
assert.deepEqual(seen.xlsx, TABLE);
assert.match(String(seen['read-excel-file']), /^refused/);
assert.match(String(seen.exceljs), /^refused/);
JS
node essai.js
