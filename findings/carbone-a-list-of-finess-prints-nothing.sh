#!/bin/sh
# Carbone prints nothing of a list of FINESS, and takes the line that was to hold each of them out of the document.
#
# Version:  carbone 3.8.2; docxtemplater 3.71.0 (with pizzip 3.3.0) is its peer.
# Expected: « {d.FINESSGeos[i]} » in a line and « {d.FINESSGeos[i+1]} » in the next repeat the line for each FINESS, and
#           « {d.FINESSGeos[0]} » is the first, as for a list of blocks.
# Seen:     both give an empty text, since a marker that ends with « ] » has no property to print (lib/builder.js, 718), and the lines are
#           not repeated but removed, with the words that they hold beside it. With a property of the text beside (« .length »), the lines
#           are there, as many as the list has, without the FINESS. No error. « {d.FINESSGeos:arrayJoin} » is right.
# Matters:  FINESSGeos and AM are lists of texts in the JSON of the portal: an order form or a VA that is filled from it has the names of
#           the structures and none of their numbers. Our product looks into no text of a piece: the person compares.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact carbone@3.8.2 docxtemplater@3.71.0 pizzip@3.3.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const carbone = require('carbone');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
carbone.set({ templatePath: process.cwd() });

const data = {
  FINESSGeos: ['010000024', '2A0000012'],
  blocs: [{ numero: '010000024' }, { numero: '2A0000012' }],
  structures: [
    { nom: 'CENTRE A', FINESSGeos: ['010000024'] },
    { nom: 'CENTRE B', FINESSGeos: [] },
  ],
};
async function fill(template) {
  writeFileSync('modele.xml', `<t>${template}</t>`);
  const text = await new Promise((resolve, reject) => {
    carbone.render('modele.xml', data, (error, result) => (error ? reject(error) : resolve(String(result))));
  });
  console.log(template.padEnd(64), text);
  return text.slice('<t>'.length, -'</t>'.length);
}

for (const [template, seen] of [
  ['<p>n° {d.blocs[i].numero}</p><p>{d.blocs[i+1].numero}</p>', '<p>n° 010000024</p><p>n° 2A0000012</p>'],
  ['<p>n° {d.FINESSGeos[i]}</p><p>{d.FINESSGeos[i+1]}</p>', ''],
  ['<p>{d.FINESSGeos[i]} {d.FINESSGeos[i].length}</p><p>{d.FINESSGeos[i+1].length}</p>', '<p> 9</p><p> 9</p>'],
  ['<p>{d.blocs[0].numero}</p>', '<p>010000024</p>'],
  ['<p>{d.FINESSGeos[0]}</p>', '<p></p>'],
  ['<p>{d.FINESSGeos[i=1]}</p>', '<p></p>'],
  ['<p>{d.FINESSGeos:arrayJoin}</p>', '<p>010000024, 2A0000012</p>'],
  [
    '<p>{d.structures[i].nom}<b>{d.structures[i].FINESSGeos[i]}</b><b>{d.structures[i].FINESSGeos[i+1]}</b></p><p>{d.structures[i+1].nom}</p>',
    '<p>CENTRE A</p><p>CENTRE B</p>',
  ],
]) {
  assert.equal(await fill(template), seen);
}

const zip = new PizZip();
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`);
zip.file('word/document.xml', `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>{#FINESSGeos}n° {.} {/FINESSGeos}</w:t></w:r></w:p></w:body></w:document>`);
const peer = new Docxtemplater(zip);
peer.render(data);
assert.equal(peer.getFullText(), 'n° 010000024 n° 2A0000012 ');
JS
node essai.js
