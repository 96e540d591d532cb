#!/bin/sh
# csv-stringify writes false as an empty cell and a date as a count of milliseconds.
#
# Version:  csv-stringify 6.9.0 (written), papaparse 5.7.1 (both ways).
# Expected: false is written « false » or « 0 », a date in ISO 8601: papaparse does so.
# Seen:     true is « 1 » but false is an empty cell, the same as null and as nothing; a date is « 1771113600000 ».
# Matters:  a yes-or-no tag that went through such a CSV has lost the difference between « no » and « not answered
#           », and its dates come to us as milliseconds: the date can be given back, the « no » cannot, so an empty
#           text where true or false is due has no correction of ours.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact csv-stringify@6.9.0 papaparse@5.7.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { stringify } from 'csv-stringify/sync';
import papa from 'papaparse';

const row = [true, false, null, undefined, new Date(Date.UTC(2026, 1, 15))];
const seen = { 'csv-stringify': stringify([row]).trim(), papaparse: papa.unparse([row]) };
console.log('row           :', row);
for (const [name, csv] of Object.entries(seen)) console.log(name.padEnd(14), ':', csv);

assert.equal(seen['csv-stringify'], '1,,,,1771113600000');
assert.equal(seen.papaparse, 'true,false,,,2026-02-15T00:00:00.000Z');
JS
node essai.js
