#!/bin/sh
# jsPDF and PDFKit print « 1/250,50 € » for the amount that Intl writes in French, and drop the hyphen of « 2026‑0042 ».
#
# Version:  jspdf 4.2.1, pdfkit 0.20.2, pdf-lib 1.17.1 (peer); unpdf 1.7.0 reads the text.
# Expected: a sign that the built-in fonts do not have is refused, as pdf-lib does, or left blank: amounts keep their digits
#           and gain none.
# Seen:     Intl parts thousands by U+202F. Its two bytes are printed as two letters: a space, or nothing, and a slash (2F). In
#           jsPDF the whole line goes to two bytes a letter, spaced out. U+2011, the hyphen that word processors keep
#           on its line, is 20 and 11: a gap is all that is seen of it. Accents, « € » and « œ » are right, so that the page looks sound.
# Matters:  an invoice says « 1/250,50 € » and its number has lost its hyphen: neither is what the JSON declares, and
#           an amount below a thousand euros shows nothing. No reading of ours looks into a page; an amount that was copied out
#           of one is refused as no number.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact jspdf@4.2.1 pdfkit@0.20.2 pdf-lib@1.17.1 unpdf@1.7.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { jsPDF } from 'jspdf';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import PDFKit from 'pdfkit';
import { extractText } from 'unpdf';

const euros = (amount) => new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(amount);
const LINES = [euros(1250.5), euros(950.5), 'n° 2026\u20110042', 'Cœur d’Île'];

const one = new jsPDF();
LINES.forEach((line, rank) => one.text(line, 10, 10 * (rank + 1)));
const two = new PDFKit();
LINES.forEach((line) => two.text(line));
two.end();

/** What is printed, line by line, without what does not show. */
const printed = async (bytes) => {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.split('\n').map((line) => line.replace(/[\s\p{Cc}]/gu, ''));
};
const seen = { jsPDF: await printed(one.output('arraybuffer')), PDFKit: await printed(await buffer(two)) };
console.log(LINES, seen);
for (const lines of Object.values(seen)) {
  assert.deepEqual(lines, ['1/250,50€', '950,50€', 'n°20260042', 'Cœurd’Île']);
}

const three = await PDFDocument.create();
const font = await three.embedFont(StandardFonts.Helvetica);
assert.throws(() => three.addPage().drawText(LINES[0], { font }), /WinAnsi cannot encode/);
JS
node essai.js
