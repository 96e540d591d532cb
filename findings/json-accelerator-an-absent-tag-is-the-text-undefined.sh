#!/bin/sh
# json-accelerator writes a tag that is absent, though the schema makes it optional: as the text « undefined », or as no JSON.
#
# Version:  json-accelerator 0.1.7; fast-json-stringify 7.3.10 is its peer.
# Expected: the documentation takes an OpenAPI schema; there, what « required » does not name may be absent, and what is absent is
#           not written.
# Seen:     « required » is not looked at. An absent text is "undefined", between quotes: sound JSON, in which the optional tag has
#           a value. An absent number, or a tag that may be null, is written undefined without quotes, which no reader takes;
#           an absent block raises a TypeError.
# Matters:  optional tags of the forms are nearly all texts, and the portal reads what is written: a name of mandataire, a number
#           of order. Our report says of the text « undefined » that a program wrote an absence, and offers null; of the bare
#           word, where it stands and the same correction.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact json-accelerator@0.1.7 fast-json-stringify@7.3.10
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import fastJsonStringify from 'fast-json-stringify';

const { createAccelerator } = createRequire(import.meta.url)('json-accelerator');
const objectOf = (facultative) => ({
  type: 'object',
  required: ['siret'],
  properties: { siret: { type: 'string' }, facultative },
});
const VALUE = { siret: '13000637200010' };

const CASES = [
  ['a text', { type: 'string' }, '{"siret":"13000637200010","facultative":"undefined"}'],
  ['a number', { type: 'number' }, '{"siret":"13000637200010","facultative":undefined}'],
  ['a text or null', { type: ['string', 'null'] }, '{"siret":"13000637200010","facultative":undefined}'],
  ['a block', { type: 'object', properties: { nom: { type: 'string' } } }, 'TypeError'],
];
for (const [what, facultative, seen] of CASES) {
  let written;
  try {
    written = createAccelerator(objectOf(facultative))(VALUE);
  } catch (error) {
    written = error.name;
  }
  console.log(`${what.padEnd(16)} ${written}`);
  assert.equal(fastJsonStringify(objectOf(facultative))(VALUE), JSON.stringify(VALUE));
  assert.equal(written, seen);
}
JS
node essai.js
