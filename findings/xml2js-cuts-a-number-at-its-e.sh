#!/bin/sh
# xml2js, asked to read numbers, cuts « 2026E001 » at its letter: 2026; « 26E00412 » becomes null in the JSON.
#
# Version:  xml2js 0.6.2 (processors.parseNumbers).
# Expected: what looks like a power of ten is either computed (20260) or left as a text.
# Seen:     it is known to be a number by its value, then read again as an integer in base ten, which stops at the
#           first letter: « 2026E001 » is 2026, « 1.5e3 » is 1, « 0x1A » is 0. What exceeds the largest number
#           becomes Infinity, which JSON.stringify writes as null. « 2A0000123 » and « 2026F001 » stay texts, so that
#           one letter of the alphabet decides.
# Matters:  the numbers that a vendor gives to its demandes and invoices often hold a year and a letter: those with
#           an E come out short, the same for all demandes of a year, or null. Our report then tells of repeated
#           numbers or of null, and advises to take them from their origin: nothing can be computed back.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact xml2js@0.6.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import xml2js from 'xml2js';

const seen = {
  '2026E001': 2026,
  '2026E002': 2026,
  '26E00412': null,
  '1.5e3': 1,
  '0x1A': 0,
  '1250.50': 1250.5,
  '2026F001': '2026F001',
  '2A0000123': '2A0000123',
};
const xml = `<demandes>${Object.keys(seen).map((text) => `<numero>${text}</numero>`).join('')}</demandes>`;
const { demandes } = await xml2js.parseStringPromise(xml, {
  valueProcessors: [xml2js.processors.parseNumbers],
});
const numeros = JSON.parse(JSON.stringify(demandes.numero));
Object.entries(seen).forEach(([text, expected], rank) => {
  console.log(text.padEnd(10), JSON.stringify(numeros[rank]));
  assert.equal(numeros[rank], expected);
});
JS
node essai.js
