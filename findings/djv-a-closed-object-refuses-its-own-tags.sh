#!/bin/sh
# djv refuses the declared tags of a closed object that is not at the root.
#
# Version:  djv 2.1.4; ajv 8.20.0 is its peer.
# Expected: « additionalProperties: false » refuses the tags that « properties » does not declare, at any depth.
# Seen:     at the root it does. One level down (a block, the items of a list) every declared tag is refused as if it were
#           unknown, unless the root declares one of the same name; where the root declares none, a TypeError. A declared tag with
#           an accent raises a URIError, even at the root.
# Matters:  the forms of the portal are closed objects in one another: with djv, a vendor's build refuses each good file, for a
#           reason that names good tags. Our documentation says which validators read the published schemas as ajv does.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact djv@2.1.4 ajv@8.20.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Djv from 'djv';
import Ajv from 'ajv';

const byDjv = (schema, value) => {
  const environment = new Djv({ version: 'draft-06' });
  environment.addSchema('formulaire', schema);
  try {
    return environment.validate('formulaire', value)?.keyword ?? 'accepted';
  } catch (error) {
    return error.name;
  }
};
const byAjv = (schema, value) => new Ajv({ strict: false }).compile(schema)(value);
const closed = (...tags) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(tags.map((tag) => [tag, { type: 'string' }])),
});
const siret = { siret: '13000637200010' };

const CASES = [
  ['at the root', closed('siret'), siret, 'accepted'],
  ['in a block', { type: 'object', properties: { structure: closed('siret') } }, { structure: siret }, 'additionalProperties'],
  ['in a block, named above', { type: 'object', properties: { structure: closed('siret'), siret: {} } }, { structure: siret }, 'accepted'],
  ['in a list of the root', { type: 'array', items: closed('siret') }, [siret], 'TypeError'],
  ['in a list of a block', { type: 'object', properties: { lignes: { type: 'array', items: closed('siret') } } }, { lignes: [siret] }, 'additionalProperties'],
  ['with an accent', closed('numéro'), { numéro: '1' }, 'URIError'],
];
for (const [where, schema, value, seen] of CASES) {
  const said = byDjv(schema, value);
  console.log(`${where.padEnd(24)} djv: ${said}`);
  assert.equal(byAjv(schema, value), true);
  assert.equal(said, seen);
}
// What is refused at the root is what is unknown.
assert.equal(byDjv(closed('siret'), { siren: '130006372' }), 'additionalProperties');
JS
node essai.js
