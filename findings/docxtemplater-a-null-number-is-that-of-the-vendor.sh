#!/bin/sh
# docxtemplater prints the SIREN of the vendor for a structure whose SIREN is null.
#
# Version:  docxtemplater 3.71.0 (with pizzip 3.3.0); easy-template-x 7.2.8 and mustache 4.2.0 are its peers.
# Expected: a tag that a block does not have may be that of the block around it; a tag that is there and null is nothing, and the
#           program says what is printed of it (« nullGetter »).
# Seen:     null is looked for in the blocks around, up to the envelope, as if the tag were absent (js/scope-manager.js, 72): the value
#           of the same name is printed, « nullGetter » is not called, and « {#siren} » holds. An empty text, 0 and false stay as they
#           are. The peers print nothing for null, and the outer value for an absent tag, as it does.
# Matters:  the portal wants null where there is no value, and « siren », « nom », « email » stand at several levels of a file: in an order
#           form that is made from the JSON, a structure has the number of the vendor, which is a sound one. Our product reads no
#           number in a piece: the person compares.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact docxtemplater@3.71.0 pizzip@3.3.0 easy-template-x@7.2.8 mustache@4.2.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import Mustache from 'mustache';
import PizZip from 'pizzip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document of one paragraph. */
function word(text) {
  const zip = new PizZip();
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/>`;
  const office = `<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>`;
  zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="${RELATIONS}">${office}</Relationships>`);
  zip.file('word/document.xml', `<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`);
  return zip;
}
const textOf = (zip) => [...zip.file('word/document.xml').asText().matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('');

const asked = [];
const writers = {
  docxtemplater: (template, data) => {
    const document = new Docxtemplater(word(template), { nullGetter: ({ value }) => (asked.push(value), '-') });
    document.render(data);
    return textOf(document.getZip());
  },
  'easy-template-x': async (template, data) => {
    const bytes = word(template).generate({ type: 'nodebuffer' });
    return textOf(new PizZip(await new TemplateHandler().process(bytes, data)));
  },
  mustache: (template, data) => Mustache.render(template, data, {}, ['{', '}']),
};
async function write(template, data) {
  const seen = {};
  for (const [name, writer] of Object.entries(writers)) seen[name] = await writer(template, structuredClone(data));
  console.log(template, seen);
  return Object.values(seen);
}

const file = {
  siren: '130006372',
  structures: [{ siren: '430244160' }, { siren: null }, { siren: '' }, { siren: 0 }, {}],
};
const right = '[430244160][][][0][130006372]';
assert.deepEqual(await write('{#structures}[{siren}]{/structures}', file), ['[430244160][130006372][][0][130006372]', right, right]);
assert.deepEqual(asked, []);

const asks = '{#structures}{#siren}oui {/siren}{/structures}';
assert.deepEqual(await write(asks, file), ['oui oui oui ', 'oui oui ', 'oui oui ']);

// Where no block around has the tag, null is nothing, and the program is asked.
assert.equal((await write('{#structures}[{siren}]{/structures}', { structures: [{ siren: null }] }))[0], '[-]');
assert.deepEqual(asked, ['siren']);
JS
node essai.js
