#!/bin/sh
# safe-flat and nestie bring structures that are kept by their FINESS back as an empty list.
#
# Version:  safe-flat 2.1.0, and nestie 1.0.3 (with flattie 1.1.1) for the first half; objnest 5.1.1 and flatnest 1.0.1 are their peers.
# Expected: what is laid flat to pass through a table comes back as it was; an object that is met twice holds no circle.
# Seen:     a key of figures alone makes a list of what holds it, even with a zero in front, which is no index: the structures are
#           properties of a list, there in memory and in no JSON, « [] ». A FINESS of Corsica (2A…) is a key, unless it comes second. With
#           safe-flat, a structure that two demandes share is whole in the first and the text « [Circular] » in the second (src/index.js:
#           isNaN(Number(…)) at 57; the stack at 31 is never emptied).
# Matters:  a base of structures is kept by FINESS, and each is put into all the demandes that are for it: the JSON that is sent has no
#           structure, without an error. Our report says that a demande has no beneficiary, or that a text stands where a block is due.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact safe-flat@2.1.0 nestie@1.0.3 flattie@1.1.1 objnest@5.1.1 flatnest@1.0.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const flatnest = require('flatnest');
const { flattie } = require('flattie');
const { nestie } = require('nestie');
const objnest = require('objnest');
const safe = require('safe-flat');

const there = {
  'safe-flat': (value) => safe.unflatten(safe.flatten(value)),
  nestie: (value) => nestie(flattie(value)),
};
const peers = {
  objnest: (value) => objnest.expand(objnest.flatten(value)),
  flatnest: (value) => flatnest.nest(flatnest.flatten(value)),
};
const json = (value) => JSON.stringify(value);
const kept = (...keys) => ({ structures: Object.fromEntries(keys.map((key) => [key, { nom: 'CENTRE A' }])) });

for (const [name, trip] of Object.entries(there)) {
  const seen = [kept('010000024'), kept('010000024', '2A0000012'), kept('2A0000012', '010000024')].map((value) => json(trip(value)));
  console.log(name.padEnd(12), ...seen);
  assert.deepEqual(seen, ['{"structures":[]}', '{"structures":[]}', json(kept('2A0000012', '010000024'))]);
  assert.deepEqual({ ...trip(kept('010000024')).structures }, { '010000024': { nom: 'CENTRE A' } });
}
for (const trip of Object.values(peers)) {
  for (const value of [kept('010000024'), kept('2A0000012', '010000024')]) assert.equal(json(trip(value)), json(value));
}

const structure = { nom: 'CENTRE A', FINESSGeos: ['010000024'] };
const shared = { demandes: [{ structure }, { structure }] };
const flat = safe.flatten(shared);
console.log(flat);
assert.deepEqual(flat, {
  'demandes.0.structure.nom': 'CENTRE A',
  'demandes.0.structure.FINESSGeos.0': '010000024',
  'demandes.1.structure': '[Circular]',
});
assert.equal(json(safe.unflatten(safe.flatten(structuredClone(shared)))), json({ demandes: [{ structure }, { structure: '[Circular]' }] }));
assert.equal(json(safe.unflatten(safe.flatten(JSON.parse(json(shared))))), json(shared));
JS
node essai.js
