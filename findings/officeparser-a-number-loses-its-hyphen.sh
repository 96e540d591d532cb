#!/bin/sh
# officeparser and two other readers of Word documents give « 2026001 » for « 2026‑001 », and a ticked box for no box.
#
# Version:  officeparser 8.1.1, word-extractor 1.0.4 and any-text 1.2.0; mammoth 1.13.0 is their peer, docx 9.15.2 writes the document.
# Expected: the hyphen that does not break (Ctrl+Maj+_ in Word) and a box of a font of signs (Insertion, Symbole) are marks of the document
#           and no letters, « w:noBreakHyphen » and « w:sym » (ISO 29500-1, 17.3.3.18 and 17.3.3.30): they are read as the signs that they
#           stand for.
# Seen:     the three keep nothing in their place, neither a sign nor a space, and officeparser has no warning. The same hyphen typed as a
#           letter (U+2011) and the same box typed as a letter (U+2611) are read. mammoth gives both signs. (WordParser.js, 992, and
#           open-office-extractor.js, 193, know tabs and breaks only; index.js of any-text cuts at each « <w:t ».)
# Matters:  order forms are Word documents, and this hyphen is there to keep a number whole: the number of the order, or of the vendor, that
#           a program reads in them is another one, and « oui » and « non » both stand without a mark. Our product reads no Word document;
#           it tells a file whose name is not the one that is announced, and the one that resembles it.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact officeparser@8.1.1 word-extractor@1.0.4 any-text@1.2.0 mammoth@1.13.0 docx@9.15.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Document, NoBreakHyphen, Packer, Paragraph, SymbolRun, TextRun } from 'docx';

const require = createRequire(import.meta.url);
const anyText = require('any-text');
const mammoth = require('mammoth');
const officeParser = require('officeparser');
const WordExtractor = require('word-extractor');

/** Boxes of Wingdings: ticked, then empty. */
const TICKED = 'F0FE';
const BOX = 'F0A8';

const lines = {
  marked: [
    new TextRun({ children: ['BDC 2026', new NoBreakHyphen(), '001 '] }),
    new SymbolRun(TICKED),
    new TextRun(' oui '),
    new SymbolRun(BOX),
    new TextRun(' non'),
  ],
  typed: [new TextRun('BDC 2026\u2011001 \u2611 oui \u2610 non')],
};
const readers = {
  officeparser: async (bytes) => {
    const tree = await officeParser.parseOffice(bytes);
    assert.deepEqual(tree.warnings, []);
    return (await tree.to('text')).value;
  },
  'word-extractor': async (bytes) => (await new WordExtractor().extract(bytes)).getBody(),
  'any-text': (bytes) => {
    writeFileSync('bon.docx', bytes);
    return anyText.getText('bon.docx');
  },
  mammoth: async (buffer) => (await mammoth.extractRawText({ buffer })).value,
};

for (const [name, children] of Object.entries(lines)) {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] }));
  const seen = {};
  for (const [reader, read] of Object.entries(readers)) seen[reader] = (await read(bytes)).trim();
  console.log(name, seen);
  const { mammoth: peer, ...others } = seen;
  const read = name === 'typed' ? 'BDC 2026\u2011001 \u2611 oui \u2610 non' : 'BDC 2026001  oui  non';
  assert.deepEqual(others, { officeparser: read, 'word-extractor': read, 'any-text': read });
  assert.match(peer, /^BDC 2026\u2011001 \S+ oui \S+ non$/u);
}
JS
node essai.js
