#!/bin/sh
# xlsx-stream-reader gives another SIRET when the workbook also holds a date, and another FINESS when another library wrote it.
#
# Version:  xlsx-stream-reader 1.1.1 (read), exceljs 4.4.0 and hucre 1.0.0 (written).
# Expected: the text « 010000024 », the number 13000637200010 and the boolean false are read alike, whatever else
#           the workbook holds and whoever wrote it.
# Seen:     as soon as one cell of the workbook has a number format of its own, as a date has, each number passes
#           through the display format « General »: the SIRET becomes the text « 1.30006E+13 », and eight figures
#           are lost for good; false is « 0 » then, and an empty text otherwise. From the streaming writer of
#           exceljs, which stores texts in their cells (t="str"), the FINESS becomes a number and loses its zero.
# Matters:  digits that are lost cannot be guessed: our advice must say to take the number from where it comes, and
#           never offer to write the power of ten in full; nor may it put a zero back into a SIRET as it may for a
#           FINESS of eight figures.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact xlsx-stream-reader@1.1.1 exceljs@4.4.0 hucre@1.0.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import Excel from 'exceljs';
import { writeXlsx } from 'hucre/xlsx';
import XlsxStreamReader from 'xlsx-stream-reader';

const row = ['010000024', 13000637200010, false];
const dated = [...row, new Date(Date.UTC(2026, 1, 15))];

async function byHucre(cells) {
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Base', rows: [cells] }] }));
}

async function byExceljs(cells) {
  const stream = new PassThrough();
  const octets = buffer(stream);
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream });
  const sheet = book.addWorksheet('Base');
  sheet.addRow(cells).commit();
  sheet.commit();
  await book.commit();
  return octets;
}

function read(octets) {
  return new Promise((resolve, reject) => {
    const reader = new XlsxStreamReader();
    const rows = [];
    reader.on('error', reject);
    reader.on('worksheet', (sheet) => {
      sheet.on('row', ({ values }) => rows.push(values.slice(1, 4)));
      sheet.on('end', () => resolve(rows[0]));
      sheet.process();
    });
    const stream = new PassThrough();
    stream.pipe(reader);
    stream.end(octets);
  });
}

const seen = {
  hucre: await read(await byHucre(row)),
  'hucre, with a date': await read(await byHucre(dated)),
  'exceljs, streaming': await read(await byExceljs(row)),
};
console.log('written'.padEnd(20), JSON.stringify(row));
for (const [writer, values] of Object.entries(seen)) console.log(writer.padEnd(20), JSON.stringify(values));

assert.deepEqual(seen, {
  hucre: ['010000024', 13000637200010, ''],
  'hucre, with a date': ['010000024', '1.30006E+13', '0'],
  'exceljs, streaming': [10000024, 13000637200010, ''],
});
JS
node essai.js
