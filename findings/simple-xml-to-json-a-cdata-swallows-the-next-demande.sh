#!/bin/sh
# simple-xml-to-json takes a CDATA section for a tag, and makes attributes of the demandes that follow it.
#
# Version:  simple-xml-to-json 1.2.7; xml-js 1.6.11 and txml 6.0.3 read the same document.
# Expected: a CDATA section, which XML defines for texts with « < » or « & », is the text of its element; or the converter says
#           that it does not know it.
# Seen:     the section becomes an element without a name, the closing tags no longer match, and what follows up to the end,
#           the second demande included, becomes attributes of it: tags stand as values, values as tags, and what is
#           named twice is kept once. No error, and the result is a sound JSON of one demande.
# Matters:  writers put the names of structures in CDATA, some of them only where a sign asks for it: one such name, and
#           the demandes that follow are gone. Our report counts the demandes, and says that the name is a block where a text is
#           due.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact simple-xml-to-json@1.2.7 xml-js@1.6.11 txml@6.0.3
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { convertXML } from 'simple-xml-to-json';
import xmljs from 'xml-js';
import { parse, simplify } from 'txml';

const xml = (name) =>
  `<demandes><demande><nom>${name}</nom><siret>1</siret></demande><demande><nom>B</nom><siret>2</siret></demande></demandes>`;
const plain = xml('Clinique &amp; Fils');
const section = xml('<![CDATA[Clinique & Fils]]>');

for (const text of [plain, section]) {
  assert.equal(xmljs.xml2js(text, { compact: true }).demandes.demande.length, 2);
  assert.equal(simplify(parse(text)).demandes.demande.length, 2);
}
const read = (text) => {
  const { children } = convertXML(text).demandes;
  console.log(children.length, JSON.stringify(children));
  return children;
};
assert.equal(read(plain).length, 2);
assert.deepEqual(JSON.parse(JSON.stringify(read(section))), [
  { demande: { children: [{ nom: { children: [{ '': { '![CDATA[Clinique & Fils]]': 'nom', siret: '2', 1: 'demande' } }] } }] } },
]);
JS
node essai.js
