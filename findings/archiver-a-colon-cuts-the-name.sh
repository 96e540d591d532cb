#!/bin/sh
# archiver drops all that precedes the first colon of a name: « FACTURE:00001.pdf » and « VA:00001.pdf » become one name.
#
# Version:  archiver 8.0.0 (written), yazl 3.3.1 (peer), fflate 0.8.3 (read).
# Expected: a colon, which macOS and Linux allow in a name, is kept as the format allows, replaced by another sign, or refused.
# Seen:     a first word of unaccented letters, figures or underscores and its colon are taken for the letter of a Windows
#           drive, however long the word, and removed without a warning. « BON DE COMMANDE:00003.pdf », « REÇU:00004.pdf » and
#           « facture-00005:v2.pdf » lose nothing, for a space, a ç or a hyphen comes before the colon. yazl keeps them all.
# Matters:  two pieces of one demande come out under one name, and a JSON that announces the names as they are on disk
#           finds neither. The zip is sound, and nothing in it tells what was lost.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact archiver@8.0.0 yazl@3.3.1 fflate@0.8.3
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import { unzipSync } from 'fflate';
import yazl from 'yazl';

const NAMES = ['FACTURE:00001.pdf', 'VA:00001.pdf', 'BON DE COMMANDE:00003.pdf', 'REÇU:00004.pdf', 'facture-00005:v2.pdf'];
const bytes = Buffer.from('%PDF-1.7 %%EOF');

const written = new ZipArchive();
for (const name of NAMES) written.append(bytes, { name });
const [zip] = await Promise.all([buffer(written), written.finalize()]);
const seen = Object.keys(unzipSync(zip));

const peer = new yazl.ZipFile();
for (const name of NAMES) peer.addBuffer(bytes, name);
peer.end();
const kept = Object.keys(unzipSync(await buffer(peer.outputStream)));

console.log('given    :', JSON.stringify(NAMES));
console.log('archiver :', JSON.stringify(seen));
console.log('yazl     :', JSON.stringify(kept));
assert.deepEqual(kept, NAMES);
assert.deepEqual(seen, ['00001.pdf', 'BON DE COMMANDE:00003.pdf', 'REÇU:00004.pdf', 'facture-00005:v2.pdf']);
JS
node essai.js
