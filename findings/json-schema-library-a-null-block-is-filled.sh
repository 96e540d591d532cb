#!/bin/sh
# json-schema-library puts a block of empty texts where a sound file says null, and a FINESS where it has a RPPS.
#
# Version:  json-schema-library 11.6.2; ajv 8.20.0 is its peer (useDefaults).
# Expected: « getData » adds to a file what it lacks and keeps what it holds: a file that its own « validate » finds sound, and in which
#           every compulsory tag is there, comes back as it was.
# Seen:     of « a block or null », written with oneOf or anyOf, null is replaced by the block and its empty texts, and a list by one of an
#           empty text, unless the schema names null first, or says it by « type ». Of « a FINESS or a RPPS » by anyOf, a block that has the
#           second gets the first too, empty (src/methods/getData.ts, 134 and 139 to 149). What comes back is sound for the same schema.
# Matters:  such schemas are what programs write of a field that may be null. A form opened on a demande without mandataire, or of a médecin
#           libéral, sends a mandataire with no name, or a structure with no number. Our schemas say null by « type », which it keeps.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact json-schema-library@11.6.2 ajv@8.20.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import { compileSchema } from 'json-schema-library';

const NULL = { type: 'null' };
const block = { type: 'object', required: ['nom'], properties: { nom: { type: 'string' } } };
const list = { type: 'array', minItems: 1, items: { type: 'string' } };
const text = { type: 'string' };

/** What the library makes of a sound file whose only tag has this schema. */
function complete(tag, x) {
  const schema = { type: 'object', required: ['x'], properties: { x: tag } };
  const node = compileSchema({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema });
  const peer = { x: structuredClone(x) };
  assert.equal(new Ajv({ useDefaults: true, strict: false }).validate(schema, peer), true);
  assert.deepEqual(peer, { x });
  assert.equal(node.validate({ x }).valid, true);
  const back = node.getData({ x: structuredClone(x) });
  assert.equal(node.validate(back).valid, true);
  console.log(JSON.stringify(tag).slice(0, 76).padEnd(78), JSON.stringify(x), JSON.stringify(back.x));
  return back.x;
}

const empty = { nom: '' };
for (const [tag, seen] of [
  [{ oneOf: [block, NULL] }, empty],
  [{ anyOf: [block, NULL] }, empty],
  [{ oneOf: [list, NULL] }, ['']],
  [{ anyOf: [list, NULL] }, ['']],
  [{ oneOf: [NULL, block] }, null],
  [{ anyOf: [NULL, block] }, null],
  [{ ...block, type: ['object', 'null'] }, null],
  [{ oneOf: [text, NULL] }, null],
  [{ anyOf: [text, NULL] }, null],
]) {
  assert.deepEqual(complete(tag, null), seen);
}

const structure = { type: 'object', required: ['FINESS'], properties: { FINESS: text } };
const liberal = { type: 'object', required: ['RPPS'], properties: { RPPS: text } };
const medecin = { RPPS: '11100134720' };
assert.deepEqual(complete({ anyOf: [structure, liberal] }, medecin), { FINESS: '', ...medecin });
assert.deepEqual(complete({ anyOf: [liberal, structure] }, medecin), medecin);
assert.deepEqual(complete({ oneOf: [structure, liberal] }, medecin), medecin);
JS
node essai.js
