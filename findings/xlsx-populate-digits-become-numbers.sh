#!/bin/sh
# xlsx-populate gives back as numbers the texts that are made of digits, unless they begin with a zero.
#
# Version:  xlsx-populate 1.21.0 (read), hucre 1.0.0 (written).
# Expected: a cell stored as text (shared string) is read as text, whatever its characters.
# Seen:     « 13000637200010 » and « 750000018 » come back as numbers; « 010000024 », of the same column and the
#           same type, stays a text. The parser of its XML turns every text node that is a plain number into one,
#           shared strings included.
# Matters:  a vendor who reads a spreadsheet so emits siret without quotation marks for some demandes and with them
#           for others; the file looks right as long as the first establishments are of the departments 01 to 09.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact xlsx-populate@1.21.0 hucre@1.0.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import populate from 'xlsx-populate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const rows = [
  ['FINESS', 'SIRET'],
  ['010000024', '13000637200010'],
  ['750000018', '05000637200010'],
];
const octets = await writeXlsx({ sheets: [{ name: 'Base', rows }] });

const hucre = (await readXlsx(octets)).sheets[0].rows;
const book = await populate.fromDataAsync(Buffer.from(octets));
const read = book.sheet(0).usedRange().value();
console.log('written, as texts :', JSON.stringify(rows));
console.log('hucre reads       :', JSON.stringify(hucre));
console.log('xlsx-populate     :', JSON.stringify(read));

assert.deepEqual(hucre, rows, 'the file holds texts');
assert.deepEqual(read, [
  ['FINESS', 'SIRET'],
  ['010000024', 13000637200010],
  [750000018, '05000637200010'],
]);
JS
node essai.js
