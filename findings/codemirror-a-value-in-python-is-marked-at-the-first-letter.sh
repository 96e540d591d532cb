#!/bin/sh
# @codemirror/lang-json marks « False », « NaN » or a curly quotation mark at the first letter of the file.
#
# Version:  @codemirror/lang-json 6.0.2 with @codemirror/state 6.7.6; json-parse-even-better-errors 5.0.0 and parse-json 8.3.0 do the like;
#           jsonc-parser 3.3.1 is a peer.
# Expected: the linter takes a text that is being typed and says where it stops being JSON, whatever stands there.
# Seen:     it reads the place in the sentence of JSON.parse (« at position 12 »), and takes 0 where there is none (dist/index.js, 28 to 35).
#           V8 gives no place, but a piece of the text, to a sign that no value begins with: the commonest mistake of a file that a program
#           wrote by hand is always on line 1. The two others lose the place too, and parse-json the picture of it.
# Matters:  in an editor of ten thousand lines, the mark is where nothing is wrong and nobody looks. Our editor is told by our own reader,
#           which has a place for each mistake.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @codemirror/lang-json@6.0.2 @codemirror/state@6.7.6 json-parse-even-better-errors@5.0.0 parse-json@8.3.0 jsonc-parser@3.3.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { jsonParseLinter } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import evenBetter from 'json-parse-even-better-errors';
import jsonc from 'jsonc-parser';
import parseJson from 'parse-json';

const lint = jsonParseLinter();
const before = '{\n  "numLigne": 1,\n  "deploye": ';

/** What a parser throws. */
function refusal(parse, text) {
  try {
    parse(text);
  } catch (error) {
    return error;
  }
  throw new Error('taken');
}

for (const [value, place] of [
  ['False', null],
  ['NaN', null],
  ['“non”', null],
  ['non', null],
  ['true,', before.length + 6],
  ['true "a": 1', before.length + 5],
  ['01', before.length + 1],
]) {
  const text = `${before}${value}\n}`;
  const [{ from, message }] = lint({ state: EditorState.create({ doc: text }) });
  const other = refusal(evenBetter, text);
  const { codeFrame } = refusal(parseJson, text);
  const faults = [];
  jsonc.parse(text, faults);
  console.log(value.padEnd(12), from, other.position, codeFrame ? 'with a picture' : 'without a picture', faults[0].offset, message);
  assert.equal(from, place ?? 0);
  assert.equal(other.position, place ?? 0);
  assert.equal(codeFrame !== undefined, place !== null);
  assert.ok(faults[0].offset >= before.length);
}
JS
node essai.js
