#!/bin/sh
# JSONStream, asked for the tags of an object with their values, leaves out those that are null.
#
# Version:  JSONStream 1.3.5; @streamparser/json 0.0.26 for comparison.
# Expected: the path « $* » gives a pair { key, value } for each tag: a pair can hold null, though a stream cannot.
# Seen:     false, 0 and an empty text are given, null is not: not a pair, not an error. The same null below the path, within
#           a value, is kept, so that the loss depends on how deep one looks.
# Matters:  the portal wants the tags that do not apply to be there, with null. A program that copies a demande tag by tag
#           drops exactly those. Our report names each missing tag, and offers to put it back with null where it may be.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact JSONStream@1.3.5 @streamparser/json@0.0.26
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';
import JSONStream from 'JSONStream';

const demande = { numLigne: 1, numeroASP: null, libelle: '', ris: false, montant: 0, mandataire: { nom: null } };
const text = JSON.stringify(demande);

const seen = {};
const stream = Readable.from([Buffer.from(text)]).pipe(JSONStream.parse('$*'));
stream.on('data', ({ key, value }) => (seen[key] = value));
await once(stream, 'end');

const peer = {};
const parser = new JSONParser({ paths: ['$.*'] });
parser.onValue = ({ key, value }) => (peer[key] = value);
parser.write(text);

console.log('given :', text);
console.log('seen  :', JSON.stringify(seen));
const { numeroASP, ...others } = demande;
assert.equal(numeroASP, null);
assert.deepEqual(seen, others);
assert.deepEqual(peer, demande);
JS
node essai.js
