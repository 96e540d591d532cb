#!/bin/sh
# jsonrepair makes « L"Isle-d"Abeau » of « L'Isle-d'Abeau », when the text stands between apostrophes.
#
# Version:  jsonrepair 3.15.0; dirty-json 0.9.2 for comparison.
# Expected: in 'L'Isle-d'Abeau', an apostrophe that does not end the text is one of the name: it is kept.
# Seen:     it is seen that the text goes on, and the apostrophe is then written as an escaped quotation mark: the
#           JSON is sound, and the name is no longer the same. Between quotation marks the apostrophe is kept.
#           dirty-json closes nothing: the name takes the brace with it.
# Matters:  dictionaries that were printed by a program, or typed by hand, hold French names: those with an elision
#           (L', d') come out wrong, and nothing fails; the document is valid for all that follows. Our reader asks
#           for quotation marks around the text and leaves what it holds.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact jsonrepair@3.15.0 dirty-json@0.9.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import dirty from 'dirty-json';
import { jsonrepair } from 'jsonrepair';

const seen = {
  "{'ville': 'Lyon', 'n': 1}": { ville: 'Lyon', n: 1 },
  "{'ville': 'L'Isle-d'Abeau', 'n': 1}": { ville: 'L"Isle-d"Abeau', n: 1 },
  '{"ville": "L\'Isle-d\'Abeau", \'n\': 1}': { ville: "L'Isle-d'Abeau", n: 1 },
};
for (const [text, expected] of Object.entries(seen)) {
  const repaired = jsonrepair(text);
  console.log(text, '->', repaired);
  assert.deepEqual(JSON.parse(repaired), expected);
}
assert.deepEqual(dirty.parse("{'ville': 'L'Isle'}"), { ville: "L'Isle'}" });
JS
node essai.js
