#!/bin/sh
# To VS Code's JSON service, an integer is a number written without a dot: 1.0 is none, 15e-1 is one.
#
# Version:  vscode-json-languageservice 5.7.2 (drafts 07 and 2020-12 alike), beside ajv 8.20.0.
# Expected: JSON Schema counts as an integer « any number with a zero fractional part » (since draft-06): 1.0 is one, and 1.5,
#           however it is written, is not.
# Seen:     « 1.0 » is underlined (« Incorrect type. Expected "integer". ») while the same service finds it equal to 1 for
#           « const », « enum » and « uniqueItems »; « 15e-1 », which is 1.5, passes. « multipleOf: 1 » says right of both.
# Matters:  numbers that a serializer writes with their decimals (« numLigne: 1.0 ») are right for the portal's schema and are
#           shown as faults in the editor of the developer, who then mends what was sound.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact vscode-json-languageservice@5.7.2 ajv@8.20.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';

const { getLanguageService, TextDocument } = createRequire(import.meta.url)('vscode-json-languageservice');
const DRAFTS = [
  ['http://json-schema.org/draft-07/schema#', new Ajv()],
  ['https://json-schema.org/draft/2020-12/schema', new Ajv2020()],
];

async function underlined($schema, schema, text) {
  const uri = 'https://example.invalid/schema.json';
  const service = getLanguageService({ schemaRequestService: async () => JSON.stringify({ $schema, ...schema }) });
  service.configure({ validate: true, schemas: [{ uri, fileMatch: ['*.json'] }] });
  const document = TextDocument.create('file:///a.json', 'json', 1, text);
  return (await service.doValidation(document, service.parseJSONDocument(document))).map(({ message }) => message);
}

const INTEGER = { type: 'integer' };
const MULTIPLE = { type: 'number', multipleOf: 1 };
const CASES = [
  // schema, text, underlined by the service, valid for ajv
  [INTEGER, '1', false, true],
  [INTEGER, '1.0', true, true],
  [INTEGER, '15e-1', false, false],
  [MULTIPLE, '1.0', false, true],
  [MULTIPLE, '15e-1', true, false],
  [{ const: 1 }, '1.0', false, true],
  [{ enum: [1] }, '1.0', false, true],
  [{ type: 'array', uniqueItems: true }, '[1, 1.0]', true, false],
];

for (const [$schema, ajv] of DRAFTS) {
  for (const [schema, text, faulty, valid] of CASES) {
    const messages = await underlined($schema, schema, text);
    const sound = ajv.validate(schema, JSON.parse(text));
    console.log($schema.slice(-20), JSON.stringify(schema).padEnd(40), text.padEnd(8), sound ? 'valid  ' : 'invalid', messages.join(' '));
    assert.deepEqual([messages.length > 0, sound], [faulty, valid]);
  }
}
JS
node essai.js
