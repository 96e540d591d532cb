#!/bin/sh
# protobufjs writes a SIRET as a text, its copy writes it as a number or in two halves, as the message was made or read.
#
# Version:  protobufjs 8.8.1, long 5.3.2 (int64, enum and bytes).
# Expected: JSON.stringify gives the same text for a message and for `{ ...message }`, and for the message before and
#           after its bytes.
# Seen:     a message has a toJSON, which its copy loses: whole numbers go from texts to numbers when it was made,
#           to {"low", "high", "unsigned"} when it was read; the word of an enum becomes its rank; bytes go from base64 to
#           an object of numbers, or to that of a Buffer. A tag at 0 is written before the bytes and not after.
# Matters:  taking one tag off a message on its way (`const { secret, ...rest } = message`) changes all the others.
#           Our report gives the number, the text or the date that the two halves are, and says of an enum's
#           rank that the word is due; which of the two writings a vendor's file has tells where it was copied.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact protobufjs@8.8.1 long@5.3.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import protobuf from 'protobufjs';

const { root } = protobuf.parse(`syntax = "proto3";
  enum Sens { AUCUN = 0; AVANCE = 1; SOLDE = 2; }
  message Demande { int64 siret = 1; Sens sens = 2; bytes empreinte = 3; int32 rang = 4; }`);
const Demande = root.lookupType('Demande');
const siret = 13000637200010;
const made = Demande.create({ siret, sens: 2, empreinte: Uint8Array.of(1, 2), rang: 0 });
const read = Demande.decode(Demande.encode(made).finish());

const halves = { low: -228804982, high: 3026, unsigned: false };
const cases = {
  'made': [made, { siret: `${siret}`, sens: 'SOLDE', empreinte: 'AQI=', rang: 0 }],
  'read': [read, { siret: `${siret}`, sens: 'SOLDE', empreinte: 'AQI=' }],
  'copy of made': [{ ...made }, { siret, sens: 2, empreinte: { 0: 1, 1: 2 }, rang: 0 }],
  'copy of read': [{ ...read }, { siret: halves, sens: 2, empreinte: { type: 'Buffer', data: [1, 2] } }],
};
for (const [name, [message, expected]] of Object.entries(cases)) {
  const json = JSON.stringify(message);
  console.log(name.padEnd(13), json);
  assert.deepEqual(JSON.parse(json), expected);
}
JS
node essai.js
