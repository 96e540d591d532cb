#!/bin/sh
# json2xml writes a list of FINESS as one number, and a list of structures as one structure.
#
# Version:  json2xml 0.1.3; js2xmlparser 5.0.0, xmlbuilder2 4.0.3 and object-to-xml 2.0.0 are its peers.
# Expected: a list repeats its tag, once for each thing that it holds: <finess>010000024</finess><finess>750000018</finess>.
# Seen:     the tag is written once and all that the list holds is put in it, one after another: <finess>010000024750000018</finess>.
#           Of a list of structures, there is one, with two numbers and the names of both; an empty one of them leaves nothing. The
#           documentation shows lists of blocks that have one tag each, where this is right.
# Matters:  what comes out is sound XML: a reader takes a FINESS of eighteen figures, or a structure whose numbers are a list, and
#           whose SIREN it is that stands alone cannot be known. Our report cuts the first where the keys of both parts are right,
#           and says of the second that a list stands where a text is due.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact json2xml@0.1.3 js2xmlparser@5.0.0 xmlbuilder2@4.0.3 object-to-xml@2.0.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { parse } from 'js2xmlparser';
import json2xml from 'json2xml';
import objectToXml from 'object-to-xml';
import { create } from 'xmlbuilder2';

const numbers = { finess: ['010000024', '750000018'] };
const blocks = { structures: [{ finess: '010000024' }, { finess: '750000018', siren: '130006372' }] };

const seen = [numbers, blocks].map((demande) => json2xml({ demande }));
console.log(seen.join('\n'));
assert.deepEqual(seen, [
  '<demande><finess>010000024750000018</finess></demande>',
  '<demande><structures><finess>010000024</finess><finess>750000018</finess><siren>130006372</siren></structures></demande>',
]);

const plain = (text) => text.replace(/^<\?xml[^>]*>/, '').replace(/\s+/g, '');
const expected = [
  '<demande><finess>010000024</finess><finess>750000018</finess></demande>',
  '<demande><structures><finess>010000024</finess></structures><structures><finess>750000018</finess><siren>130006372</siren></structures></demande>',
];
for (const [rank, demande] of [numbers, blocks].entries()) {
  assert.equal(plain(parse('demande', demande)), expected[rank]);
  assert.equal(plain(create({ demande }).end()), expected[rank]);
}
assert.equal(plain(objectToXml({ demande: numbers })), expected[0]);
JS
node essai.js
