#!/bin/sh
# LibPDF makes a black page of a JPEG in four inks (CMYK).
#
# Version:  @libpdf/core 0.4.2; sharp 0.34.5 makes the JPEG; pdf-lib 1.17.1, pdfkit 0.20.2 and jspdf 4.2.1 are its peers; unpdf 1.7.0
#           with @napi-rs/canvas 0.1.99 shows the pages.
# Expected: a JPEG in CMYK that bears the mark of Adobe holds its inks the other way round, 255 for none; a PDF says so beside the
#           image (« Decode », ISO 32000-1, 8.9.5.2), as its peers do.
# Seen:     the inks are kept and nothing says how they count: where the paper has none it has all four, and the page is dark from
#           edge to edge. The same scan in colours or in greys is right, and viewers of images show all three alike. No error.
# Matters:  documents for print, and some copiers, are in CMYK: an order form that a vendor puts into a PDF cannot be read, and the PDF is
#           sound, with its page and its image. Our product looks into no image: the person opens the piece.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @libpdf/core@0.4.2 sharp@0.34.5 pdf-lib@1.17.1 pdfkit@0.20.2 jspdf@4.2.1 unpdf@1.7.0 @napi-rs/canvas@0.1.99
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { PDF } from '@libpdf/core';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { jsPDF } from 'jspdf';
import { PDFDocument } from 'pdf-lib';
import PDFKit from 'pdfkit';
import sharp from 'sharp';
import { renderPageAsImage } from 'unpdf';

const SIDE = 80;
/** White paper, with a black band of a quarter of its width on the left. */
const pixels = Buffer.alloc(SIDE * SIDE, 255);
for (let y = 0; y < SIDE; y++) pixels.fill(0, y * SIDE, y * SIDE + SIDE / 4);
const scan = (space) =>
  sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 1 } })
    .toColourspace(space)
    .jpeg({ quality: 95 })
    .toBuffer();

const place = { x: 0, y: 0, width: 200, height: 200 };
const writers = {
  libpdf: async (jpeg) => {
    const document = PDF.create();
    const page = document.addPage({ width: 200, height: 200 });
    page.drawImage(await document.embedImage(new Uint8Array(jpeg)), place);
    return document.save();
  },
  'pdf-lib': async (jpeg) => {
    const document = await PDFDocument.create();
    const image = await document.embedJpg(jpeg);
    document.addPage([200, 200]).drawImage(image, place);
    return document.save();
  },
  pdfkit: (jpeg) => {
    const document = new PDFKit({ size: [200, 200], margin: 0 });
    document.image(jpeg, 0, 0, { width: 200 });
    document.end();
    return buffer(document);
  },
  jspdf: (jpeg) => {
    const document = new jsPDF({ unit: 'pt', format: [200, 200] });
    document.addImage(new Uint8Array(jpeg), 'JPEG', 0, 0, 200, 200);
    return document.output('arraybuffer');
  },
};

/** Hundredths of the image that are dark. */
async function ink(bytes) {
  const image = await loadImage(Buffer.from(bytes));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const dark = data.filter((value, rank) => rank % 4 === 0 && value < 128).length;
  return Math.round((400 * dark) / data.length);
}
const page = (pdf) => renderPageAsImage(new Uint8Array(pdf), 1, { canvasImport: () => import('@napi-rs/canvas') });

for (const [space, seen] of [
  ['b-w', 25],
  ['srgb', 25],
  ['cmyk', 100],
]) {
  const jpeg = await scan(space);
  const shares = { jpeg: await ink(jpeg) };
  for (const [writer, write] of Object.entries(writers)) shares[writer] = await ink(await page(await write(jpeg)));
  console.log(space.padEnd(5), shares);
  const { libpdf, ...others } = shares;
  assert.deepEqual(others, { jpeg: 25, 'pdf-lib': 25, pdfkit: 25, jspdf: 25 });
  assert.equal(libpdf, seen);
}
JS
node essai.js
