#!/bin/sh
# A day written by write-excel-file and read by read-excel-file, of the same author, is the day before in Paris, in winter only.
#
# Version:  write-excel-file 4.1.1, read-excel-file 9.3.17.
# Expected: a date that makes the round trip on one machine is the same date.
# Seen:     midnight in Paris is 23:00 in UTC, that is 46067.95833333333 days; the reader floors the milliseconds,
#           so that 22:59:59.999 comes back: each of the 28 days of February is the day before, none of July is
#           (22:00 in UTC rounds the other way). The same happens the whole year at La Réunion, never in UTC, where
#           continuous integration runs.
# Matters:  a date of a demande that is a day early for half of the year is wrong without looking so, and the tests
#           of the vendor do not see it. Our own reader of bases takes no date from a workbook.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact write-excel-file@4.1.1 read-excel-file@9.3.17
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { readSheet } from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/node';

const DAYS_LOST = { 'Europe/Paris': [28, 0], 'Indian/Reunion': [28, 28], UTC: [0, 0] };

async function countLost(month) {
  const days = Array.from({ length: 28 }, (_, i) => new Date(2026, month, i + 1));
  const cell = (value) => [{ value, type: Date, format: 'dd/mm/yyyy' }];
  const octets = new Uint8Array(await writeExcelFile(days.map(cell)).toBuffer());
  const read = await readSheet(octets.buffer);
  return days.filter((day, i) => read[i][0].getDate() !== day.getDate()).length;
}

const lost = [await countLost(1), await countLost(6)];
console.log(`${process.env.TZ}: ${lost[0]} days of February and ${lost[1]} of July came back as the day before`);
assert.deepEqual(lost, DAYS_LOST[process.env.TZ]);
JS
for lieu in Europe/Paris Indian/Reunion UTC; do TZ=$lieu node essai.js; done
