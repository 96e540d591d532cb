#!/bin/sh
# The French of ajv-i18n leaves the keywords of 2020-12 in English, one of them with the word « undefined », and miscounts « contains ».
#
# Version:  ajv-i18n 4.2.0, ajv 8.20.0.
# Expected: localize.fr puts every message of Ajv into French, or leaves one out as a whole.
# Seen:     unevaluatedProperties and unevaluatedItems keep the English of Ajv (« must NOT have more than undefined
#           items »); « contains » with minContains 2 is said to want one element; a list that prefixItems bounds
#           has « élémént » in it, and types stay in English (« de type string,null »).
# Matters:  a schema that refuses an unknown tag by unevaluatedProperties, as one with a common base must, would
#           tell users so in English. We word findings ourselves, from the keyword and its parameters.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact ajv@8.20.0 ajv-i18n@4.2.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import localize from 'ajv-i18n';

const CASES = [
  [{ type: 'object', additionalProperties: false }, { a: 1 }],
  [{ type: 'object', unevaluatedProperties: false }, { a: 1 }],
  [{ type: 'array', unevaluatedItems: false }, [1]],
  [{ type: 'array', contains: { const: 1 }, minContains: 2 }, [1]],
  [{ type: 'array', prefixItems: [{}], items: false }, [1, 2]],
  [{ type: ['string', 'null'] }, 1],
];
const seen = CASES.map(([schema, value]) => {
  const validate = new Ajv.default({ strict: false }).compile(schema);
  validate(value);
  localize.fr(validate.errors);
  console.log(JSON.stringify(schema).padEnd(66), validate.errors[0].message);
  return validate.errors[0].message;
});
assert.deepEqual(seen, [
  'ne doit pas contenir de propriétés additionnelles',
  'must NOT have unevaluated properties',
  'must NOT have more than undefined items',
  'doit contenir un élément valide',
  'ne doit pas contenir plus de 1 élémént',
  'doit être de type string,null',
]);
JS
node essai.js
