#!/bin/sh
# better-ajv-errors says of a demande that lacks a tag that it lacks one, and nothing else of what is wrong in it.
#
# Version:  better-ajv-errors 2.0.3 on the errors of ajv 8.20.0; @apideck/better-ajv-errors 0.3.7 is its peer.
# Expected: words for each error that ajv gives: the library is to print « meaningful errors », and ajv was asked for all of them.
# Seen:     a missing tag takes the place of all that concerns the same block and what it holds: the other missing tags (the last one is
#           told), a date, an amount. A value that is out of its list is left out as soon as another tag of its block is at fault. Only at
#           the root, blocks are kept beside a missing tag. No count tells it (lib/cjs/helpers.js, filterRedundantErrors, 50 to 69).
# Matters:  a vendor who controls a file with our schemas sees one error where there are six, mends it, and believes the file to be right,
#           or finds the next ones one deposit after the other. Our report has a place and words for each.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact better-ajv-errors@2.0.3 @apideck/better-ajv-errors@0.3.7 ajv@8.20.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { betterAjvErrors } from '@apideck/better-ajv-errors';
import Ajv from 'ajv/dist/2020.js';
import better from 'better-ajv-errors';

const date = { type: 'string', pattern: '^\\d{2}/\\d{2}/\\d{4}$' };
const facture = {
  type: 'object',
  properties: { date, montant: { type: 'number' }, regimeTVA: { enum: ['HT', 'TTC'] } },
};
const demande = {
  type: 'object',
  required: ['numLigne', 'numeroASP', 'VA'],
  properties: { numLigne: { type: 'integer' }, numeroASP: { type: 'string' }, VA: { type: 'object' }, facture },
};
const schema = {
  type: 'object',
  required: ['siret'],
  properties: { siret: { type: 'string' }, demandes: { type: 'array', items: demande } },
};
const validate = new Ajv({ allErrors: true }).compile(schema);

/** How many errors ajv gives, and what is said of them. */
function control(data) {
  assert.equal(validate(data), false);
  const { errors } = validate;
  const said = better(schema, data, errors, { format: 'js' }).map(({ path, error }) => error.slice(path.length).replace(/^: /, ' '));
  assert.equal(betterAjvErrors({ schema, data, errors }).length, errors.length);
  console.log(errors.length, said);
  return [errors.length, said.map((words) => words.trim())];
}

const wrong = { date: '15-02-2026', montant: '1250', regimeTVA: 'ttc' };
const whole = { numLigne: 1, numeroASP: 'FINIMG013594', VA: {} };
const missing = (tag) => `must have required property '${tag}'`;
const badDate = `pattern must match pattern "${date.pattern}"`;
const badAmount = 'type must be number';

// A demande that lacks three tags and whose three values are wrong; then the first, and the last, of these alone.
assert.deepEqual(control({ siret: '1', demandes: [{ facture: wrong }] }), [6, [missing('VA')]]);
assert.deepEqual(control({ siret: '1', demandes: [{ ...whole, facture: wrong }] }), [3, [badDate, badAmount]]);
assert.deepEqual(control({ siret: '1', demandes: [{ ...whole, facture: { regimeTVA: 'ttc' } }] }), [
  1,
  ['must be equal to one of the allowed values: HT, TTC'],
]);
// The next demande is told, and so are blocks beside a tag that the root lacks.
assert.deepEqual(control({ demandes: [{ facture: wrong }, { ...whole, VA: null }] }), [8, [missing('siret'), missing('VA'), 'type must be object']]);
JS
node essai.js
