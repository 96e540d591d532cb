#!/bin/sh
# json-2-csv, asked to spread lists of blocks over columns, keeps the SIREN of the second structure and not whose it is.
#
# Version:  json-2-csv 5.6.0 (json2csv with expandArrayObjects, then csv2json).
# Expected: each block of a list keeps its values together, in columns with a rank or in lines of their own; a block
#           that lacks a tag leaves its cell empty.
# Seen:     a column holds the list of what the blocks have, without a place for those that have nothing, and a
#           single value without its list. Two structures of which the second has a SIREN, or the first, give the
#           same CSV. A list of one block comes back as a block, an empty list does not come back at all.
# Matters:  nothing in the file says that a SIREN has changed its owner. Where the columns are all as long, our report
#           offers the blocks, line by line; where one is shorter, it says so and offers nothing, since the
#           structure that the value belongs to can only be found at its origin.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact json-2-csv@5.6.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { csv2json, json2csv } from 'json-2-csv';

const [premier, second] = [{ nom: 'A' }, { nom: 'B' }];
const siren = '430 244 160';
const write = (structures) =>
  json2csv([{ numLigne: 1, structures, medecins: [] }], { expandArrayObjects: true });

const deSecond = write([premier, { ...second, siren }]);
const dePremier = write([{ ...premier, siren }, second]);
const deUn = write([premier]);
for (const csv of [deSecond, dePremier, deUn]) {
  console.log(csv);
  console.log('→', JSON.stringify(csv2json(csv)), '\n');
}

assert.deepEqual(csv2json(deSecond), [{ numLigne: 1, structures: { nom: ['A', 'B'], siren } }]);
assert.deepEqual(csv2json(dePremier), csv2json(deSecond));
assert.deepEqual(csv2json(deUn), [{ numLigne: 1, structures: { nom: 'A' } }]);
JS
node essai.js
