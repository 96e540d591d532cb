#!/bin/sh
# The streaming reader of fflate gives other bytes for a stored document that embeds a zip, even in an archive of its own streaming writer.
#
# Version:  fflate 0.8.3 (Unzip, ZipPassThrough); client-zip 2.5.1 writes the same form.
# Expected: a document stored without compression, its sizes in a descriptor after the data, is read whole, or the
#           reader says that it cannot know where it ends.
# Seen:     marks found in the data are taken for the end of the entry: a PDF that carries a zip (an attached
#           spreadsheet, a portfolio) comes out cut, or with the bytes of the archive that follow it, according to
#           how the archive is fed; the entries of the inner zip come out as files of the outer one. No error.
#           unzipSync, which reads the directory, is right.
# Matters:  client-zip stores by default and is what web pages use to make zips, PDFs with an attached workbook
#           exist, and nothing fails: our reader follows the directory only, and its register of writers holds this
#           archive.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact fflate@0.8.3 client-zip@2.5.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { downloadZip } from 'client-zip';
import { strToU8, Unzip, UnzipInflate, unzipSync, Zip, ZipPassThrough } from 'fflate';

const lastModified = new Date(2026, 1, 15);

function byFflate(files) {
  const parts = [];
  const zip = new Zip((error, part) => parts.push(part));
  for (const [name, octets] of Object.entries(files)) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(octets, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

async function byClientZip(files) {
  const entries = Object.entries(files).map(([name, input]) => ({ name, input, lastModified }));
  return new Uint8Array(await downloadZip(entries).arrayBuffer());
}

function readStream(octets, step) {
  const lengths = {};
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    lengths[file.name] = 0;
    file.ondata = (error, part) => {
      if (error) throw error;
      lengths[file.name] += part.length;
    };
    file.start();
  };
  for (let at = 0; at < octets.length; at += step)
    unzip.push(octets.subarray(at, at + step), at + step >= octets.length);
  return lengths;
}

const attached = await byClientZip({ 'classeur.xml': strToU8('<classeur/>') });
const pdf = new Uint8Array(Buffer.concat([strToU8('%PDF-1.7 '), attached, strToU8(' %%EOF')]));
const files = { 'facture.pdf': pdf, 'preuve.pdf': strToU8('%PDF-1.7 %%EOF') };

for (const [writer, write] of Object.entries({ 'fflate, streaming': byFflate, 'client-zip': byClientZip })) {
  const zip = await write(files);
  const whole = Object.entries(unzipSync(zip)).map(([name, octets]) => [name, octets.length]);
  console.log(writer);
  console.log('  unzipSync          ', JSON.stringify(Object.fromEntries(whole)));
  assert.deepEqual(whole, [['facture.pdf', pdf.length], ['preuve.pdf', 14]]);
  for (const step of [zip.length, 64]) {
    const streamed = readStream(zip, step);
    console.log(`  Unzip, by ${step}`.padEnd(21), JSON.stringify(streamed));
    assert.notEqual(streamed['facture.pdf'], pdf.length);
    assert.equal(streamed['classeur.xml'], 11);
  }
}
JS
node essai.js
