#!/bin/sh
# MuPDF shows a scan in the colours of another PDF that is open, or was not destroyed.
#
# Version:  mupdf 1.28.1; unpdf 1.7.0 (pdf.js, with @napi-rs/canvas 0.1.99) is its peer; pdfkit 0.20.2, jspdf 4.2.1 and sharp 0.35.5 make
#           the files.
# Expected: what a PDF shows depends on that PDF.
# Seen:     an image with a palette is drawn with the palette of the document that was opened before, where the two have the same number for
#           it, as two files of one writer have: the store of MuPDF compares « [/Indexed /DeviceRGB 1 10 0 R] » by its words, whatever the
#           file (source/pdf/pdf-store.c, pdf_cmp_key). The second file alone is right, and so is it after destroy() of the first, or with
#           another number in it; a program that drops the first and goes on is not.
# Matters:  black and white, and scans of few colours, have a palette: a tool that looks at the pieces one after the other sees a black
#           page, or a white one, where there is a signed order form, or the reverse. No error. Our product draws no page itself: the
#           browser of the person does.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact mupdf@1.28.1 unpdf@1.7.0 @napi-rs/canvas@0.1.99 pdfkit@0.20.2 jspdf@4.2.1 sharp@0.35.5
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { jsPDF } from 'jspdf';
import * as mupdf from 'mupdf';
import PDFKit from 'pdfkit';
import sharp from 'sharp';
import { renderPageAsImage } from 'unpdf';

const SIDE = 40;
const BLACK = [0, 0, 0];
const WHITE = [255, 255, 255];
const BLUE = [0, 0, 255];
const YELLOW = [255, 255, 0];

/** A page of one image, in two halves of these colours, with a palette. */
async function scan(write, left, right) {
  const pixels = Buffer.from(Array.from({ length: SIDE * SIDE }, (_, rank) => (rank % SIDE < SIDE / 2 ? left : right)).flat());
  const raw = { width: SIDE, height: SIDE, channels: 3 };
  return write(await sharp(pixels, { raw }).png({ palette: true, colours: 2, dither: 0 }).toBuffer());
}
const kit = (png, pages = 1) => {
  const document = new PDFKit({ size: [SIDE, SIDE], margin: 0 });
  for (let page = 1; page < pages; page++) document.addPage();
  document.image(png, 0, 0, { width: SIDE });
  document.end();
  return buffer(document);
};
const js = (png) => {
  const document = new jsPDF({ unit: 'pt', format: [SIDE, SIDE] });
  document.addImage(new Uint8Array(png), 'PNG', 0, 0, SIDE, SIDE);
  return Buffer.from(document.output('arraybuffer'));
};

/** Kept, since a document that nothing holds may be destroyed at any time. */
const open = [];

/** The colours of the two halves, as MuPDF shows them. */
function show(pdf, destroy = false) {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  const page = document.loadPage(document.countPages() - 1);
  const pixmap = page.toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceRGB, false);
  const row = pixmap.getPixels().slice((SIDE / 2) * SIDE * 3);
  const seen = [10, 30].map((x) => [...row.slice(x * 3, x * 3 + 3)]);
  if (destroy) for (const each of [pixmap, page, document]) each.destroy();
  else open.push(document);
  console.log(seen.join(' | '));
  return seen;
}
async function peer(pdf) {
  const image = await loadImage(Buffer.from(await renderPageAsImage(new Uint8Array(pdf), 1, { canvasImport: () => import('@napi-rs/canvas') })));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return [0.25, 0.75].map((x) => [...context.getImageData(image.width * x, image.height / 2, 1, 1).data.slice(0, 3)]);
}

const order = await scan(kit, BLUE, YELLOW);
const plain = await scan(kit, BLACK, WHITE);
const other = await scan(js, BLACK, WHITE);
const longer = await scan((png) => kit(png, 2), BLACK, WHITE);
const palette = (pdf) => /\/?Indexed[^\]]*/.exec(pdf.toString('latin1'))[0];
console.log([order, plain, other, longer].map(palette));
assert.equal(palette(plain), palette(order));
for (const pdf of [other, longer]) assert.notEqual(palette(pdf), palette(order));


assert.deepEqual(show(order, true), [BLUE, YELLOW]);
assert.deepEqual(show(plain, true), [BLACK, WHITE]);
assert.deepEqual(show(order), [BLUE, YELLOW]);
const second = show(plain);
assert.deepEqual(second.flat().toSorted(), [...BLUE, ...YELLOW].toSorted());
assert.notDeepEqual(second, [BLACK, WHITE]);
for (const pdf of [other, longer]) assert.deepEqual(show(pdf), [BLACK, WHITE]);

for (const [pdf, colours] of [
  [order, [BLUE, YELLOW]],
  [plain, [BLACK, WHITE]],
  [other, [BLACK, WHITE]],
]) {
  assert.deepEqual(await peer(pdf), colours);
}
JS
node essai.js
