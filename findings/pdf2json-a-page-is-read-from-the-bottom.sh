#!/bin/sh
# pdf2json gives the raw text of a page from its last line to its first.
#
# Version:  pdf2json 4.1.0 (4.0.3 too, which Node 20 is given; 3.1.4 is right); pdfkit 0.20.2, jspdf 4.2.1 and pdf-lib 1.17.1
#           write, unpdf 1.7.0 is the peer.
# Expected: getRawTextContent gives the lines in the order in which one reads them, or in that in which they were written: here
#           the two are the same.
# Seen:     the lines come out upside down, whoever wrote the page: they are sorted by a height that is counted from the bottom,
#           and here it grows from the top. Within a line, and from page to page, the order is right, and so is that of the
#           blocks of its own JSON.
# Matters:  in an invoice, an amount follows the name or the label that it belongs to: a program that looks for it there finds the
#           amount of the structure before. Both are sound numbers, and the JSON that is made of them is too. Our product reads
#           no amount in a page: the person compares.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pdf2json@4.1.0 pdfkit@0.20.2 jspdf@4.2.1 pdf-lib@1.17.1 unpdf@1.7.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { jsPDF } from 'jspdf';
import { PDFDocument } from 'pdf-lib';
import PDFParser from 'pdf2json';
import PDFKit from 'pdfkit';
import { extractText } from 'unpdf';

const lines = ['Clinique A', '1250,50', 'Clinique B', '99,00', 'Clinique C', '12,00'];
const writers = {
  pdfkit: () => {
    const document = new PDFKit();
    for (const line of lines) document.text(line);
    document.end();
    return buffer(document);
  },
  jspdf: () => {
    const document = new jsPDF();
    for (const [rank, line] of lines.entries()) document.text(line, 20, 20 + 10 * rank);
    return new Uint8Array(document.output('arraybuffer'));
  },
  'pdf-lib': async () => {
    const document = await PDFDocument.create();
    const page = document.addPage();
    for (const [rank, line] of lines.entries()) page.drawText(line, { x: 50, y: 700 - 20 * rank, size: 12 });
    return document.save();
  },
};

const read = (path) =>
  new Promise((resolve, reject) => {
    const parser = new PDFParser(null, true);
    parser.on('pdfParser_dataError', reject);
    parser.on('pdfParser_dataReady', ({ Pages }) =>
      resolve({
        raw: parser.getRawTextContent().split('\r\n').slice(0, lines.length),
        blocks: Pages[0].Texts.map(({ R }) => decodeURIComponent(R[0].T)),
      }),
    );
    parser.loadPDF(path, 0);
  });

for (const [writer, write] of Object.entries(writers)) {
  const bytes = await write();
  writeFileSync(`${writer}.pdf`, bytes);
  const { raw, blocks } = await read(`${writer}.pdf`);
  const peer = (await extractText(Uint8Array.from(bytes), { mergePages: true })).text.trim().split(/\s*\n/);
  const after = raw[raw.indexOf('Clinique B') + 1];
  console.log(writer.padEnd(8), JSON.stringify(raw), '- what follows Clinique B:', after);
  assert.deepEqual(raw, lines.toReversed());
  assert.equal(after, '1250,50');
  assert.deepEqual(blocks, lines);
  assert.equal(peer.join(' '), lines.join(' '));
}
JS
node essai.js
