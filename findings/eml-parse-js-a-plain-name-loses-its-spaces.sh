#!/bin/sh
# eml-parse-js gives « Bon de commande.pdf » as « Bondecommande.pdf », and eml-format cuts a subject where its first piece ends.
#
# Version:  eml-parse-js 1.1.15 and eml-format 0.6.1; nodemailer 10.6.1 writes the mail, postal-mime 4.0.0 and mailparser 3.14.2 are
#           their peers.
# Expected: an attachment has the name that its header gives between quotation marks; a text that is too long for one encoded word
#           goes on in the next, and the spaces between the two are none of it (RFC 2047, 6.2).
# Seen:     eml-parse-js drops the spaces and the apostrophes of plain names, and keeps those of names that have an accent, where it
#           leaves « %2C » for a comma: of two documents of one mail, one is right. eml-format stops at the end of the first
#           encoded word of a subject, keeps its underscores for spaces, and gives no name where there is an accent.
# Matters:  order forms come by mail, and a piece must have the very name that the JSON announces: saved so, it is missing from the
#           zip. The subject of an MSSanté message (XDM/1.0/DDM…) is cut, and sound. Our report tells the piece as missing, and the
#           file as resembling it.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact eml-parse-js@1.1.15 eml-format@0.6.1 nodemailer@10.6.1 postal-mime@4.0.0 mailparser@3.14.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import emlFormat from 'eml-format';
import { readEml } from 'eml-parse-js';
import { simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';

const subject = 'XDM/1.0/DDM Pièces de la clinique de l’Étoile';
const names = ['Bon de commande.pdf', "VA de L'Isle.pdf", 'Pièce n° 12.pdf', 'Été, n° 12.pdf'];

const { message } = await nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
  from: 'a@example.invalid',
  to: 'b@example.invalid',
  subject,
  text: 'Bonjour',
  attachments: names.map((filename) => ({ filename, content: 'contenu' })),
});
const text = message.toString('ascii');

const show = (reader, mail) => {
  console.log(reader.padEnd(12), JSON.stringify(mail));
  return mail;
};
const first = readEml(text);
const second = await new Promise((resolve, reject) => {
  emlFormat.read(text, (error, mail) => (error ? reject(error) : resolve(mail)));
});
assert.deepEqual(show('eml-parse-js', [first.subject, first.attachments.map(({ name }) => name)]), [
  subject,
  ['Bondecommande.pdf', 'VAdeLIsle.pdf', 'Pièce n° 12.pdf', 'Été%2C n° 12.pdf'],
]);
assert.deepEqual(show('eml-format', [second.subject, second.attachments.map(({ name }) => name ?? null)]), [
  'XDM/1.0/DDM_Pièces_de_la_clinique',
  ['Bon de commande.pdf', "VA de L'Isle.pdf", null, null],
]);

for (const mail of [await PostalMime.parse(message), await simpleParser(message)]) {
  assert.deepEqual([mail.subject, mail.attachments.map(({ filename }) => filename)], [subject, names]);
}
JS
node essai.js
