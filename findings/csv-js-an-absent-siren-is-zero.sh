#!/bin/sh
# CSV.js makes 0 of an empty SIREN, and null of a Corsican FINESS, as soon as the first row holds digits there.
#
# Version:  comma-separated-values 3.6.4 (CSV.js, as it is by default); d3-dsv 3.0.1 and csvtojson 2.0.14, asked to cast.
# Expected: its automatic casting looks at each cell, or at all of a column; an empty cell stays empty or is null.
# Seen:     the first row decides for all: where its cell is a number, every cell below goes through Number(), which makes 0 of
#           nothing and NaN, null in JSON, of « 2A0000123 » and of « 1250,50 ». With the same rows in another order, the FINESS
#           and the amounts stay texts, all of them. d3-dsv and csvtojson give null and an empty text for the SIREN.
# Matters:  the structures without a SIREN all go out with the same one, 0, and amounts in French are lost or kept by the
#           order of a table. Our report says of 0 that it has not the digits due, and asks for the number from its origin.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact comma-separated-values@3.6.4 d3-dsv@3.0.1 csvtojson@2.0.14
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import CSV from 'comma-separated-values';
import csvtojson from 'csvtojson';
import { autoType, dsvFormat } from 'd3-dsv';

const TITLES = 'siren;finess;montant';
const FIRST = '130006372;750000018;1250';
const OTHERS = [';2A0000123;1250,50', '130006372;010000024;12'];
const csv = (...rows) => [TITLES, ...rows].join('\n');
const read = (text) => JSON.parse(JSON.stringify(CSV.parse(text, { header: true, cellDelimiter: ';' })));

const seen = read(csv(FIRST, ...OTHERS));
const turned = read(csv(...OTHERS, FIRST));
console.log(seen, turned);
assert.deepEqual(seen, [
  { siren: 130006372, finess: 750000018, montant: 1250 },
  { siren: 0, finess: null, montant: null },
  { siren: 130006372, finess: 10000024, montant: 12 },
]);
assert.equal(turned[0].siren, 0);
assert.deepEqual(turned.map(({ finess }) => finess), ['2A0000123', '010000024', '750000018']);
assert.deepEqual(turned.map(({ montant }) => montant), ['1250,50', '12', '1250']);

const text = csv(FIRST, ...OTHERS);
assert.equal(dsvFormat(';').parse(text, autoType)[1].siren, null);
assert.equal((await csvtojson({ delimiter: ';', checkType: true }).fromString(text))[1].siren, '');
JS
node essai.js
