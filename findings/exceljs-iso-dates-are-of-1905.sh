#!/bin/sh
# exceljs reads every date of 2026 that a workbook holds in ISO 8601 as 18 July 1905.
#
# Version:  exceljs 4.4.0 (read), xlsx 0.18.5 with cellDates (written).
# Expected: a cell of type « d » (ISO 8601, ECMA-376 part 1, 18.18.11), as xlsx writes it with cellDates, is the
#           date that it says; or the reader refuses it.
# Seen:     the text is read by parseFloat, which gives 2026, then taken for the 2026th day since 1900: 1905-07-18,
#           for all dates of the year, without an error.
# Matters:  two libraries that are both in wide use lose all the dates between them, into a day that is well-formed:
#           our controls of form let « 18/07/1905 » pass, and only the order and the bounds of the dates can tell.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact exceljs@4.4.0 xlsx@0.18.5
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Excel from 'exceljs';
import xlsx from 'xlsx';

const days = ['2026-02-15', '2026-11-30'];
const sheet = xlsx.utils.aoa_to_sheet(
  days.map((day) => [new Date(`${day}T12:00:00Z`)]),
  { cellDates: true },
);
const written = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(written, sheet, 'Dates');
const octets = xlsx.write(written, { type: 'buffer', bookType: 'xlsx', cellDates: true });

const book = new Excel.Workbook();
await book.xlsx.load(octets);
const read = book.worksheets[0].getColumn(1).values.slice(1).map((date) => date.toISOString());
console.log('written by xlsx :', days.join(', '));
console.log('read by exceljs :', read.join(', '));

assert.deepEqual(read, ['1905-07-18T00:00:00.000Z', '1905-07-18T00:00:00.000Z']);
JS
node essai.js
