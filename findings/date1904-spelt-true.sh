#!/bin/sh
# A workbook whose 1904 date system is spelt « true » loses four years and a day in two readers of three.
#
# Version:  read-excel-file 9.3.17, exceljs 4.4.0, hucre 1.0.0; fflate 0.8.3 zips the workbook.
# Expected: date1904 is an xsd:boolean: « true » and « 1 » say the same, and LibreOffice writes the word.
# Seen:     read-excel-file and exceljs know only « 1 »: day 44606 is 15/02/2026 for hucre and 14/02/2022 for them.
# Matters:  a day number stands for two dates, 1462 days apart, and the file that holds it is gone when it comes to
#           us as a JSON: the date that we show for a number is « in the usual system of 1900 », and a demande four
#           years early is worth a word.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact read-excel-file@9.3.17 exceljs@4.4.0 hucre@1.0.0 fflate@0.8.3
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Excel from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { readSheet } from 'read-excel-file/universal';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOC = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FORMAT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The smallest workbook that the standard allows. */
function workbook(properties, rows) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${FORMAT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${FORMAT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${FORMAT}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOC}">${properties}<sheets><sheet name="Base" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOC}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOC}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const READERS = {
  hucre: async (octets) => (await readXlsx(octets)).sheets[0].rows[0][0],
  'read-excel-file': async (octets) => (await readSheet(octets.buffer))[0][0],
  exceljs: async (octets) => {
    const book = new Excel.Workbook();
    await book.xlsx.load(octets);
    return book.worksheets[0].getCell('A1').value;
  },
};

const seen = {};
for (const spelling of ['1', 'true']) {
  const octets = workbook(`<workbookPr date1904="${spelling}"/>`, '<row r="1"><c r="A1" s="1"><v>44606</v></c></row>');
  for (const [name, read] of Object.entries(READERS)) {
    const day = (await read(octets)).toISOString().slice(0, 10);
    console.log(`date1904="${spelling}"`.padEnd(16), name.padEnd(16), day);
    seen[`${name} ${spelling}`] = day;
  }
}
assert.deepEqual(seen, {
  'hucre 1': '2026-02-15',
  'read-excel-file 1': '2026-02-15',
  'exceljs 1': '2026-02-15',
  'hucre true': '2026-02-15',
  'read-excel-file true': '2022-02-14',
  'exceljs true': '2022-02-14',
});
JS
node essai.js
