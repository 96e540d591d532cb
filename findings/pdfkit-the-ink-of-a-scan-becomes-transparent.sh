#!/bin/sh
# PDFKit makes the ink of a scan transparent, where the PNG says that its paper is: the page is blank.
#
# Version:  pdfkit 0.20.2 (with its png-js 2.0.0); pdf-lib 1.17.1 and jspdf 4.2.1 are its peers; unpdf 1.7.0 with @napi-rs/canvas
#           0.1.99 shows the pages.
# Expected: a PNG in greys names the grey that is transparent in its tRNS chunk, on two bytes whatever its depth (PNG, 11.3.2.1):
#           with white there, the black of the letters is left.
# Seen:     one byte of the two is read, the high one, which is 0 up to eight bits: black is made transparent, and white is left.
#           Of a palette of two colours with a transparent one, most of the ink is lost. The same scan in a palette of 256 colours,
#           or without transparency, is right, and so is the page in the two peers.
# Matters:  programs that make PNG files smaller write those of black and white scans so, when their paper is transparent: an order form
#           that a vendor puts into a PDF is a sound PDF with one page, and nothing is on it. Our product looks into no image: the
#           person opens the piece.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pdfkit@0.20.2 pdf-lib@1.17.1 jspdf@4.2.1 unpdf@1.7.0 @napi-rs/canvas@0.1.99
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { jsPDF } from 'jspdf';
import { PDFDocument } from 'pdf-lib';
import PDFKit from 'pdfkit';
import { renderPageAsImage } from 'unpdf';

const SIDE = 20;
const GREY = 0;
const PALETTE = 3;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** White paper, with a black band of a quarter of its width on the left. */
function scan(depth, type, white, chunks) {
  const row = Buffer.alloc(1 + Math.ceil((SIDE * depth) / 8));
  for (let x = SIDE / 4; x < SIDE; x++) row[1 + ((x * depth) >> 3)] |= white << (8 - depth - ((x * depth) & 7));
  const header = Buffer.from([0, 0, 0, SIDE, 0, 0, 0, SIDE, depth, type, 0, 0, 0]);
  const data = deflateSync(Buffer.concat(Array(SIDE).fill(row)));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), ...chunks, chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const clear = (...values) => chunk('tRNS', Buffer.from(values));
const colours = (count) => chunk('PLTE', Buffer.from([0, 0, 0, ...Array(3 * (count - 1)).fill(255)]));

const writers = {
  pdfkit: (png) => {
    const document = new PDFKit({ size: [200, 200], margin: 0 });
    document.image(png, 0, 0, { width: 200 });
    document.end();
    return buffer(document);
  },
  'pdf-lib': async (png) => {
    const document = await PDFDocument.create();
    const image = await document.embedPng(png);
    document.addPage([200, 200]).drawImage(image, { x: 0, y: 0, width: 200, height: 200 });
    return document.save();
  },
  jspdf: (png) => {
    const document = new jsPDF({ unit: 'pt', format: [200, 200] });
    document.addImage(new Uint8Array(png), 'PNG', 0, 0, 200, 200);
    return document.output('arraybuffer');
  },
};

/** Hundredths of the image that are dark on white paper. */
async function ink(bytes) {
  const image = await loadImage(Buffer.from(bytes));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const dark = data.filter((value, rank) => rank % 4 === 0 && value < 128).length;
  return Math.round((400 * dark) / data.length);
}
const page = (pdf) => renderPageAsImage(new Uint8Array(pdf), 1, { canvasImport: () => import('@napi-rs/canvas') });

// [scan, hundredths of ink on the page of pdfkit]: whole, none, or a part
const scans = {
  'greys, nothing transparent': [scan(8, GREY, 255, []), (share) => share === 25],
  'greys, white transparent': [scan(8, GREY, 255, [clear(0, 255)]), (share) => share === 0],
  'one bit, white transparent': [scan(1, GREY, 1, [clear(0, 1)]), (share) => share === 0],
  'two colours, white transparent': [scan(1, PALETTE, 1, [colours(2), clear(255, 0)]), (share) => share < 20],
  '256 colours, white transparent': [scan(8, PALETTE, 1, [colours(256), clear(255, 0)]), (share) => share === 25],
};
for (const [name, [png, expected]] of Object.entries(scans)) {
  const shares = { png: await ink(png) };
  for (const [writer, write] of Object.entries(writers)) shares[writer] = await ink(await page(await write(png)));
  console.log(name.padEnd(32), shares);
  const { pdfkit, ...others } = shares;
  assert.deepEqual(others, { png: 25, 'pdf-lib': 25, jspdf: 25 });
  assert.ok(expected(pdfkit));
}
JS
node essai.js
