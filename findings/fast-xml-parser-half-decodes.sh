#!/bin/sh
# fast-xml-parser decodes « &amp; » and leaves « &#233; » as it stands, in the same text.
#
# Version:  fast-xml-parser 5.12.1; xml2js 0.6.2 and xml-js 1.6.11 read the same document.
# Expected: a character reference, which XML itself defines and writers use for accents, is read as its character,
#           all the more so as processEntities is on by default.
# Seen:     only the five named entities are decoded. « H&#244;pital &amp; &#xE9;t&#xE9; » comes out as
#           « H&#244;pital & &#xE9;t&#xE9; »: half decoded, so that a second pass by another decoder would change
#           a text that held « &amp;#233; ». htmlEntities, which XML does not need, must be on. The two others are
#           right without options.
# Matters:  writers that emit ASCII (Java, .NET, libxml2) write each accent so: all names of structures reach the
#           JSON with their references, of lawful length or 4 times longer. Our report names them as the entities of
#           a web page.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact fast-xml-parser@5.12.1 xml2js@0.6.2 xml-js@1.6.11
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import xml2js from 'xml2js';
import xmljs from 'xml-js';

const xml = '<nom>H&#244;pital &amp; &#xE9;t&#xE9;</nom>';
const read = {
  'fast-xml-parser': new XMLParser().parse(xml).nom,
  'fast-xml-parser, processEntities': new XMLParser({ processEntities: true }).parse(xml).nom,
  'fast-xml-parser, htmlEntities': new XMLParser({ htmlEntities: true }).parse(xml).nom,
  xml2js: (await xml2js.parseStringPromise(xml)).nom,
  'xml-js': xmljs.xml2js(xml, { compact: true }).nom._text,
};
for (const [how, text] of Object.entries(read)) console.log(how.padEnd(33), text);

const half = 'H&#244;pital & &#xE9;t&#xE9;';
const whole = 'Hôpital & été';
assert.deepEqual(Object.values(read), [half, half, whole, whole, whole]);
JS
node essai.js
