#!/bin/sh
# @ark/json-schema forgets what a schema asks of a tag that may be null.
#
# Version:  @ark/json-schema 0.0.6 with arktype 2.2.2; ajv 8.20.0 is its peer.
# Expected: « type: ["string", "null"] » with a pattern is a text of that pattern, or null.
# Seen:     where « type » is a list, whatever the types and even of one, each keyword beside it is forgotten without a word: pattern,
#           lengths, multipleOf, minimum, items, required and properties. A single « type » keeps them all, and « anyOf » with one
#           type in each branch too.
# Matters:  most optional tags of the forms are a value or null: types made from a published schema take a SIREN of three
#           letters, and a list of FINESS of any content, so that a build is green for a file that is not. Our documentation names
#           the validators that read the published schemas as ajv does.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @ark/json-schema@0.0.6 arktype@2.2.2 ajv@8.20.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { jsonSchemaToType } from '@ark/json-schema';
import Ajv from 'ajv';

const CASES = [
  ['a SIREN', { type: 'string', pattern: '^[0-9]{9}$' }, 'abc'],
  ['a line number', { type: 'number', multipleOf: 1, minimum: 1 }, 0.5],
  ['a list of FINESS', { type: 'array', items: { type: 'string' } }, [1]],
  ['a block', { type: 'object', required: ['siret'], properties: { siret: { type: 'string' } } }, {}],
];
for (const [what, schema, wrong] of CASES) {
  const alone = jsonSchemaToType(schema);
  const listed = jsonSchemaToType({ ...schema, type: [schema.type] });
  const orNull = jsonSchemaToType({ ...schema, type: [schema.type, 'null'] });
  const branches = jsonSchemaToType({ anyOf: [schema, { type: 'null' }] });
  console.log(`${what.padEnd(18)} alone: ${alone.allows(wrong)}, in a list: ${listed.allows(wrong)}, or null: ${orNull.allows(wrong)} (${orNull.expression}), anyOf: ${branches.allows(wrong)}`);
  assert.equal(new Ajv({ allowUnionTypes: true }).compile({ ...schema, type: [schema.type, 'null'] })(wrong), false);
  assert.equal(alone.allows(wrong), false);
  assert.equal(branches.allows(wrong), false);
  assert.equal(listed.allows(wrong), true);
  assert.equal(orNull.allows(wrong), true);
}
JS
node essai.js
