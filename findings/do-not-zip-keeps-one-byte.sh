#!/bin/sh
# do-not-zip keeps the low byte of each letter of a name: « Cœur » becomes « CSur », in plain ASCII.
#
# Version:  do-not-zip 1.0.0 (written), yauzl 3.4.0 and fflate 0.8.3 (read).
# Expected: a name outside ASCII is written in UTF-8, or in some code page that a reader can guess, or refused.
# Seen:     each UTF-16 unit is cut to eight bits: é (U+00E9) happens to be Latin-1, but œ (U+0153) becomes S and
#           the apostrophe U+2019 a control character. What comes out of « Cœur » is a sound name that no reader can
#           doubt.
# Matters:  no code page gives the name back: a piece so named is missing and its twin is unexpected. We may offer
#           the rename, for the names resemble each other, but never count it as found.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact do-not-zip@1.0.0 yauzl@3.4.0 fflate@0.8.3
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';

const require = createRequire(import.meta.url);
const { toBuffer } = require('do-not-zip');
const yauzl = require('yauzl');

const names = ['Cœur de Ville.pdf', 'Bon d’achat.pdf', 'Été.pdf'];
const zip = Buffer.from(toBuffer(names.map((path) => ({ path, data: '%PDF-1.7 %%EOF' }))));

const raw = await new Promise((resolve, reject) => {
  yauzl.fromBuffer(zip, { lazyEntries: true, decodeStrings: false }, (error, file) => {
    if (error) return reject(error);
    const read = [];
    file.on('entry', ({ fileName, generalPurposeBitFlag }) => {
      read.push({ name: Buffer.from(fileName).toString('latin1'), utf8: (generalPurposeBitFlag & 0x800) !== 0 });
      file.readEntry();
    });
    file.on('end', () => resolve(read));
    file.readEntry();
  });
});
console.log('written :', JSON.stringify(names));
console.log('stored  :', JSON.stringify(raw));
console.log('fflate  :', JSON.stringify(Object.keys(unzipSync(zip))));

assert.deepEqual(raw, [
  { name: 'CSur de Ville.pdf', utf8: false },
  { name: 'Bon d\u0019achat.pdf', utf8: false },
  { name: 'Été.pdf', utf8: false },
]);
JS
node essai.js
