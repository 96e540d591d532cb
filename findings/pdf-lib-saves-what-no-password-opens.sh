#!/bin/sh
# pdf-lib, told to ignore the protection of a PDF, saves a document that no password opens, unless object streams are turned off.
#
# Version:  pdf-lib 1.17.1, jsPDF 4.2.1 (makes the protected PDF), pdfjs-dist 4.10.38 (reads it).
# Expected: ignoreEncryption either keeps the protection whole or takes it off; a copy that loads can be opened.
# Seen:     by default the copy keeps /Encrypt but puts every object in clear, the dictionary of the protection
#           included, into a compressed stream that a reader must decrypt first: pdf.js opens the original without a
#           password and refuses the copy with the empty one and with that of the owner, while pdf-lib still counts
#           its page. With useObjectStreams: false the copy opens, for the objects that were read but not decrypted
#           are written as they were.
# Matters:  order forms from signature services are protected against changes only, and vendors stamp them with pdf-
#           lib. All three files say /Encrypt and were made with an empty user password: a protection « that opens
#           for everybody » may be said only where its dictionary was read and the empty password tried.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pdf-lib@1.17.1 jspdf@4.2.1 pdfjs-dist@4.10.38
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { jsPDF } from 'jspdf';
import { PDFDocument } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const made = new jsPDF({ encryption: { userPassword: '', ownerPassword: 'fictif', userPermissions: ['print'] } });
made.text('Bon de commande', 10, 10);
const original = new Uint8Array(made.output('arraybuffer'));

async function copy(options) {
  const loaded = await PDFDocument.load(original, { ignoreEncryption: true });
  return loaded.save(options);
}

async function open(octets, password) {
  const task = getDocument({ data: octets.slice(), password, verbosity: VerbosityLevel.ERRORS });
  try {
    const { items } = await (await (await task.promise).getPage(1)).getTextContent();
    return items.map(({ str }) => str).join('');
  } catch ({ name }) {
    return name;
  }
}

const files = { original, 'copy, by default': await copy({}), 'copy, no object streams': await copy({ useObjectStreams: false }) };
const seen = {};
for (const [name, octets] of Object.entries(files)) {
  const pages = (await PDFDocument.load(octets, { ignoreEncryption: true })).getPageCount();
  seen[name] = [pages, await open(octets, ''), await open(octets, 'fictif')];
  console.log(name.padEnd(24), `pdf-lib: ${pages} page | no password: ${seen[name][1]} | owner's: ${seen[name][2]}`);
}
assert.deepEqual(seen, {
  original: [1, 'Bon de commande', 'Bon de commande'],
  'copy, by default': [1, 'PasswordException', 'PasswordException'],
  'copy, no object streams': [1, 'Bon de commande', 'Bon de commande'],
});
process.exit();
JS
node essai.js
