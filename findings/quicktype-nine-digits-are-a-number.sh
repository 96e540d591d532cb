#!/bin/sh
# quicktype makes a number of an identifier of nine digits, and leaves the longer ones as texts.
#
# Version:  quicktype-core 26.0.0.
# Expected: values between quotation marks in the example are texts in the classes that it makes.
# Seen:     « 711708968 » (AM), and any SIREN or FINESS without a leading zero, is an integer in C# and in Python
#           and « format: integer » in the JSON Schema; a SIRET, an RPPS and a FINESS that begins with a zero stay
#           texts, and TypeScript has texts everywhere. Ajv then refuses the schema, for it knows no such format.
# Matters:  a vendor who makes classes from the published example gets a program that works on the example and drops
#           the zero of the next AM or FINESS: « 011708968 » goes out as « 11708968 ». A number of eight figures
#           where nine are due is a lost zero.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact quicktype-core@26.0.0 ajv@8.20.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { InputData, jsonInputForTargetLanguage, quicktype } from 'quicktype-core';

const example = { am: '711708968', siren: '130006372', finess: '020015087', siret: '13000637200010', rpps: '11100134720' };

async function generate(lang) {
  const source = jsonInputForTargetLanguage(lang);
  await source.addSource({ name: 'Demande', samples: [JSON.stringify(example)] });
  const inputData = new InputData();
  inputData.addInput(source);
  return (await quicktype({ inputData, lang })).lines.join('\n');
}

const PATTERNS = { csharp: /public (\w+) (\w+) \{/g, python: /^ {4}()(\w+): (\w+)$/gm, typescript: /^ {4}()(\w+): +(\w+);$/gm };
const seen = {};
for (const [lang, pattern] of Object.entries(PATTERNS)) {
  const fields = [...(await generate(lang)).matchAll(pattern)].map(([, before, name, after]) => [name.toLowerCase(), before || after]);
  seen[lang] = Object.fromEntries(fields.filter(([name]) => name in example));
  console.log(lang.padEnd(10), JSON.stringify(seen[lang]));
}
let refused = '';
try {
  const { $schema, ...schema } = JSON.parse(await generate('schema'));
  console.log('schema    ', $schema);
  new Ajv().compile(schema);
} catch (error) {
  refused = error.message;
}
console.log('ajv       ', refused);

const kept = { finess: 'string', siret: 'string', rpps: 'string' };
assert.deepEqual(seen.csharp, { am: 'long', siren: 'long', ...kept });
assert.deepEqual(seen.python, { am: 'int', siren: 'int', finess: 'str', siret: 'str', rpps: 'str' });
assert.deepEqual(seen.typescript, { am: 'string', siren: 'string', ...kept });
assert.match(refused, /unknown format "integer"/);
JS
node essai.js
