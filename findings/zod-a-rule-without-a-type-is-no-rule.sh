#!/bin/sh
# Zod, and json-schema-to-zod, take « a FINESS or a RPPS » of a JSON Schema for « anything ».
#
# Version:  zod 4.6.7 (z.fromJSONSchema) and json-schema-to-zod 2.8.1; zod-from-json-schema 0.5.6 is their peer, ajv 8.20.0 is the measure.
# Expected: the parts of a schema hold together: « required » in anyOf or allOf speaks of the block that they are in, and a pattern holds
#           for each text, whether or not « type » is said again beside it. z.fromJSONSchema, said to be an experiment, raises an error for
#           what it does not know, as « not » and « if ».
# Seen:     a part that says no type is taken for one that says nothing (v4/classic/from-json-schema.js, 446), without an error: no tag, or
#           another, passes. In oneOf all the parts then hold at once, and a sound block is refused. Within a part that has a type, a
#           compulsory tag that is not among its « properties » is not asked for. With the type and the tags said again in each part, all
#           agree.
# Matters:  « at least one of these numbers » is written so in many schemas: a demande that has none is sound for a program that made its
#           controls from them, and comes back from the portal. Our schemas say the type beside each rule.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact zod@4.6.7 json-schema-to-zod@2.8.1 zod-from-json-schema@0.5.6 ajv@8.20.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Ajv from 'ajv/dist/2020.js';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { z } from 'zod';
import { convertJsonSchemaToZod } from 'zod-from-json-schema';

const ajv = new Ajv({ strict: false });
const text = { type: 'string' };
const block = { type: 'object', properties: { FINESS: text, RPPS: text } };
const whole = (tag) => ({ type: 'object', required: [tag], properties: { [tag]: text } });

const makers = {
  zod: (schema) => z.fromJSONSchema(schema),
  'json-schema-to-zod': (schema) => new Function('z', `return ${jsonSchemaToZod(schema)}`)(z),
};
/** For each value, « 1 » where it is found sound: by ajv, then by the makers. */
function verdicts(schema, values) {
  const all = (judge) => values.map((value) => Number(judge(structuredClone(value)))).join('');
  const by = (zod) => all((value) => zod.safeParse(value).success);
  const right = all(ajv.compile(schema));
  assert.equal(by(convertJsonSchemaToZod(schema)), right);
  const seen = [right, ...Object.values(makers).map((make) => by(make(schema)))].join(' ');
  console.log(JSON.stringify(schema).slice(-90).padEnd(92), seen);
  return seen;
}

const one = [{}, { FINESS: '010000024' }, { RPPS: '11100134720' }];
const parts = [{ required: ['FINESS'] }, { required: ['RPPS'] }];
assert.equal(verdicts({ ...block, anyOf: parts }, one), '011 111 111');
assert.equal(verdicts({ ...block, anyOf: [whole('FINESS'), whole('RPPS')] }, one), '011 011 011');
assert.equal(verdicts({ ...block, allOf: [parts[0]] }, one), '010 111 111');
assert.equal(verdicts({ ...block, allOf: [{ type: 'object', ...parts[0] }] }, one), '010 111 111');
assert.equal(verdicts({ ...block, required: ['FINESS'] }, one), '010 010 010');
assert.equal(verdicts({ ...text, allOf: [{ pattern: '^FIN' }] }, ['FINIMG013594', 'IMG']), '10 11 11');
assert.equal(verdicts({ ...text, pattern: '^FIN' }, ['FINIMG013594', 'IMG']), '10 10 10');

const either = z.fromJSONSchema({ ...block, oneOf: parts });
assert.deepEqual(one.map((value) => either.safeParse(value).success), [false, false, false]);
assert.throws(() => z.fromJSONSchema({ ...block, not: parts[0] }), /not supported/);
JS
node essai.js
