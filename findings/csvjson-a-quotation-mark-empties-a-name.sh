#!/bin/sh
# csvjson empties a cell that holds quotation marks, or keeps what follows the last of them.
#
# Version:  csvjson 5.1.0; papaparse 5.7.1 writes the table and is its peer.
# Expected: with its option « quote », a cell between quotation marks is read as RFC 4180 says: a doubled mark is one mark, and
#           a newline belongs to the cell.
# Seen:     « Clinique "Les Lilas" » is an empty text, « Centre "A" du Nord » is « du Nord », and a newline in a cell begins
#           another row. A « ; » within the marks is kept, so that the option seems to work. Written by csvjson.toCSV, the same
#           names lose their « ; » to a tab, and dates go with their column.
# Matters:  names of structures with a name of use between quotation marks are common; they reach the JSON empty or
#           cut, and the other rows are right. Our report says that a structure has no name; what was cut is a name like
#           another, and only the order form, or at times the public registers, can tell.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact csvjson@5.1.0 papaparse@5.7.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import csvjson from 'csvjson';
import papa from 'papaparse';

const NAMES = ['Clinique "Les Lilas"', 'Centre "A" du Nord', 'Cabinet; sud', 'Cabinet'];
const csv = `${papa.unparse(NAMES.map((nom) => ({ nom, ville: 'Lyon' })), { delimiter: ';', newline: '\n' })}\n`;
const seen = csvjson.toObject(csv, { delimiter: ';', quote: '"' }).map(({ nom }) => nom);
console.log(csv);
console.log('read     :', JSON.stringify(seen));
assert.deepEqual(papa.parse(csv, { header: true, skipEmptyLines: true }).data.map(({ nom }) => nom), NAMES);
assert.deepEqual(seen, ['', 'du Nord', 'Cabinet; sud', 'Cabinet']);

const rows = csvjson.toObject('nom;ville\n"Cabinet\nsud";Lyon\n', { delimiter: ';', quote: '"' });
assert.equal(rows.length, 2);

const written = csvjson.toCSV([{ nom: 'Cabinet; sud', date: new Date(0), m: 1 }], { delimiter: ';', headers: 'key' });
console.log('written  :', JSON.stringify(written));
assert.equal(written, 'nom;m\nCabinet\t sud;1');
JS
node essai.js
