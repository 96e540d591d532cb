#!/bin/sh
# pdf-merger-js puts the pages of a PDF that is protected against changes into the result, all of them blank.
#
# Version:  pdf-merger-js 5.1.2; pdfkit 0.20.2 makes the PDFs, @libpdf/core 0.4.2 is the peer, unpdf 1.7.0 reads the text.
# Expected: a PDF that opens without a password is merged with what it shows, or refused, as pdf-lib itself refuses it.
# Seen:     the protection is ignored, not undone: the pages go over with contents that are still encrypted, into a document
#           that says nothing of it. It opens everywhere, has the right number of pages, and those are empty. No error, for the
#           three ages of encryption. @libpdf/core merges the same files with their text.
# Matters:  order forms from signature services open for everybody and are protected against changes; a vendor who joins
#           one to its annex deposits a blank page. Our report says that a page will be blank, by its contents,
#           which are no deflated data any more.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pdf-merger-js@5.1.2 pdfkit@0.20.2 @libpdf/core@0.4.2 unpdf@1.7.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { PDF } from '@libpdf/core';
import Merger from 'pdf-merger-js';
import PDFKit from 'pdfkit';
import { extractText } from 'unpdf';

const write = (text, options) => {
  const document = new PDFKit(options);
  document.text(text);
  document.end();
  return buffer(document);
};
const read = async (bytes) => (await extractText(Uint8Array.from(bytes), { mergePages: false })).text;

const annex = await write('Annexe');
for (const pdfVersion of ['1.3', '1.7', '1.7ext3']) {
  const order = await write('Bon de commande', { pdfVersion, ownerPassword: 'o', permissions: { printing: 'highResolution' } });
  const merger = new Merger();
  for (const document of [order, annex]) await merger.add(document);
  const peer = await PDF.merge([new Uint8Array(order), new Uint8Array(annex)]);
  const seen = [await read(order), await read(await merger.saveAsBuffer()), await read(await peer.save())];
  console.log(pdfVersion.padEnd(8), JSON.stringify(seen));
  assert.deepEqual(seen, [['Bon de commande'], ['', 'Annexe'], ['Bon de commande', 'Annexe']]);
}
JS
node essai.js
