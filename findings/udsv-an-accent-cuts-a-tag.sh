#!/bin/sh
# uDSV, asked for nested objects, cuts a title at its accents and hyphens: « numéro » becomes the two tags « num » and « ro ».
#
# Version:  udsv 0.7.3 (typedDeep), papaparse 5.7.1 (peer).
# Expected: only « . » and « [0] », which the documentation shows, make levels of a title; other signs stay in the tag, as
#           they do in typedObjs, which reads the same file.
# Seen:     a title is looked through for ASCII letters, figures and underscores: each run of them is a tag of its own, side by
#           side and with the same value, and the signs between them are dropped. « date-de-facture » is three tags,
#           « étage » is « tage », « l'adresse » is « l » and « adresse ».
# Matters:  the tags that a vendor's program then looks for are absent, others that no form knows go out in their place, and
#           nothing is raised. Our report names both, tag by tag.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact udsv@0.7.3 papaparse@5.7.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';

const csv = `siret;structures[0].siren;numéro;date-de-facture;étage;l'adresse\n13000637200010;130006372;A12;15/02/2026;B3;Ici\n`;
const parser = initParser(inferSchema(csv));
const deep = parser.typedDeep(csv)[0];
const flat = parser.typedObjs(csv)[0];
console.log('deep :', JSON.stringify(deep));
console.log('flat :', JSON.stringify(flat));

const titles = Object.keys(papa.parse(csv, { header: true, delimiter: ';' }).data[0]);
assert.deepEqual(Object.keys(flat), titles);
assert.deepEqual(JSON.parse(JSON.stringify(deep)), {
  siret: 13000637200010,
  structures: [{ siren: 130006372 }],
  num: 'A12',
  ro: 'A12',
  date: '15/02/2026',
  de: '15/02/2026',
  facture: '15/02/2026',
  tage: 'B3',
  l: 'Ici',
  adresse: 'Ici',
});
JS
node essai.js
