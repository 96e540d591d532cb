#!/bin/sh
# jsonexport writes what follows the pieces of a demande on the line of its last piece.
#
# Version:  jsonexport 3.2.0; @json2csv/plainjs 7.0.8 with @json2csv/transforms 7.0.8 is a peer (unwind, then flatten).
# Expected: a demande of two pieces takes two lines: what it has once stands on the first of them, or on both, wherever its tag stands in
#           the JSON, whose tags have no order.
# Seen:     what stands before the list is on the first line, what stands after it on the last: the amount and the structure are beside
#           another piece than the number of the demande. A second list begins on the line where the first ends. « fillGaps » then gives
#           the number to each line, and the amount to the last one only; « fillTopRow », off unless asked for, puts it on the first.
# Matters:  a person who filters the lines that have a number, or keeps the first of each demande, sends demandes without amount nor
#           structure. « D'un tableau au JSON » takes a line without a number for a part of the demande above, and finds the amount there.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact jsonexport@3.2.0 @json2csv/plainjs@7.0.8 @json2csv/transforms@7.0.8
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { flatten, unwind } from '@json2csv/transforms';
import { Parser } from '@json2csv/plainjs';
import jsonexport from 'jsonexport';

const num = 'F26-1';
const pieces = [{ nom: 'f.pdf' }, { nom: 'v.pdf' }];
const [une] = pieces;
const suite = { ht: 1250.5, structure: { finess: '020015772' } };

for (const [demande, options, seen] of [
  [{ num, ...suite, pieces }, {}, ['num,ht,structure.finess,pieces.nom', 'F26-1,1250.5,020015772,f.pdf', ',,,v.pdf']],
  [{ num, pieces, ...suite }, {}, ['num,pieces.nom,ht,structure.finess', 'F26-1,f.pdf,,', ',v.pdf,1250.5,020015772']],
  [{ num, pieces: [une], ...suite }, {}, ['num,pieces.nom,ht,structure.finess', 'F26-1,f.pdf,1250.5,020015772']],
  [{ num, pieces, ht: 1, va: [{ le: '1' }, { le: '2' }] }, {}, ['num,pieces.nom,ht,va.le', 'F26-1,f.pdf,,', ',v.pdf,1,1', ',,,2']],
  [{ num, pieces, ht: 1 }, { fillGaps: true }, ['num,pieces.nom,ht', 'F26-1,f.pdf,', 'F26-1,v.pdf,1']],
  [{ num, pieces, ht: 1 }, { fillTopRow: true }, ['num,pieces.nom,ht', 'F26-1,f.pdf,1', ',v.pdf,']],
]) {
  const lines = (await jsonexport([demande], options)).split('\n');
  console.log(JSON.stringify(demande), JSON.stringify(options), ...lines.map((line) => `\n    ${line}`));
  assert.deepEqual(lines, seen);
}

// The peer has every piece with its amount, in both orders.
const transforms = [unwind({ paths: ['pieces'] }), flatten()];
for (const demande of [{ num, ht: 1, pieces }, { num, pieces, ht: 1 }]) {
  const [, ...lines] = new Parser({ transforms }).parse([demande]).split('\n');
  assert.equal(lines.length, 2);
  for (const line of lines) assert.match(line, /"F26-1".*\b1\b/);
}
JS
node essai.js
