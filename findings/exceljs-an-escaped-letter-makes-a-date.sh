#!/bin/sh
# exceljs forgets the backslashes of a number format: an amount becomes a date, in the workbook that it saves too.
#
# Version:  exceljs 4.4.0 (@protobi/exceljs 4.4.0-protobi.10 does the same); hucre 1.0.0 and xlsx 0.18.5 are peers.
# Expected: in a number format, a backslash shows the sign that follows as it is, and « _ » leaves a blank as wide as it (ECMA-376, part 1,
#           18.8.31): neither « 0\ \h » nor « #,##0.00_m » is a date. exceljs leaves out what stands between quotation marks or brackets.
# Seen:     it reads « 0 h » for « 0\ \h » (lib/xlsx/xform/style/numfmt-xform.js, 44), and any y, m, d, h, M, s or b that is left makes a date
#           of the cell (lib/utils/utils.js, 140 to 150): 1250.5 is 3 June 1903 at noon, with no sign of the number. It saves « 0 h », which
#           is an hour: a reader that took the number now takes a date of the copy. « 0" h" », which looks the same, stays a number.
# Matters:  a column of hours or of amounts is right for who opens the workbook, wrong for a converter, and wrong for everybody once it was
#           filled by a program. Our reader knows both signs, and never makes a date of a format that has figures.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact exceljs@4.4.0 hucre@1.0.0 xlsx@0.18.5
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import XLSX from 'xlsx';

const FORMATS = [
  ['0" h"', false],
  ['0\\ \\h', true],
  ['0\\ \\d', true],
  ['#,##0.00\\ "€"', false],
  ['#,##0.00_m', true],
  ['#,##0.00_-', false],
  ['dd/mm/yyyy', true],
];
const DATE = FORMATS.at(-1)[0];

const written = XLSX.utils.aoa_to_sheet(FORMATS.map(([z]) => [{ t: 'n', v: 1250.5, z }]));
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, written, 'F');
XLSX.writeFile(book, 'in.xlsx');

const read = (file) => {
  const sheet = XLSX.readFile(file, { cellDates: true }).Sheets.F;
  return XLSX.utils.sheet_to_json(sheet, { header: 1 });
};

const exceljs = new ExcelJS.Workbook();
await exceljs.xlsx.readFile('in.xlsx');
const ofExceljs = FORMATS.map((_, row) => exceljs.worksheets[0].getCell(row + 1, 1).value);
const peers = {
  hucre: (await readXlsx(readFileSync('in.xlsx'))).sheets[0].rows,
  xlsx: read('in.xlsx'),
};

FORMATS.forEach(([format, date], row) => {
  const value = ofExceljs[row];
  console.log(format.padEnd(24), value instanceof Date ? value.toISOString() : value);
  assert.equal(exceljs.worksheets[0].getCell(row + 1, 1).numFmt, format.replaceAll('\\', ''));
  assert.equal(value instanceof Date, date);
  assert.equal(date ? value.toISOString().slice(0, 16) : value, date ? '1903-06-03T12:00' : 1250.5);
  for (const [name, rows] of Object.entries(peers)) {
    assert.equal(rows[row][0] instanceof Date, format === DATE, `${name} ${format}`);
    if (format !== DATE) assert.equal(rows[row][0], 1250.5);
  }
});

await exceljs.xlsx.writeFile('copy.xlsx');
const copied = FORMATS.filter((_, row) => read('copy.xlsx')[row][0] instanceof Date).map(([format]) => format);
console.log('dates of the copy, for another reader:', copied.join('  '));
assert.deepEqual(copied, ['0\\ \\h', '0\\ \\d', DATE]);
JS
node essai.js
