#!/bin/sh
# best-effort-json-parser makes a tag named « 50,"d" » of the cents, and a text « NaN, » of a number that is none.
#
# Version:  best-effort-json-parser 1.5.1; jsonrepair 3.15.0 for comparison.
# Expected: a parser that does its best with broken JSON reads 1250,50 as an amount, or says that it cannot.
# Seen:     the amount becomes 1250, and the cents with the tag that follows become one tag, « 50,"d" », which takes the
#           value of the latter: `d` is gone. NaN and None become texts that swallow what follows up to a space or to
#           the end, the comma and the brace included. No error; jsonrepair throws at the first, and makes a text
#           « NaN » of the second.
# Matters:  programs that mend exports before they send them lose cents and whole fields, and their log is one line
#           of console. Our reader of broken JSON offers the correction at its place, or refuses.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact best-effort-json-parser@1.5.1 jsonrepair@3.15.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import bestEffort from 'best-effort-json-parser';
import { jsonrepair } from 'jsonrepair';

const seen = {
  '{"m":1250,50,"d":"15/02/2026"}': { m: 1250, '50,"d"': '15/02/2026' },
  '{"m":NaN, "d":1}': { m: 'NaN,', d: 1 },
  '{"m":None,"d":1}': { m: 'None,"d":1}' },
};
for (const [text, expected] of Object.entries(seen)) {
  const value = bestEffort.parse(text);
  console.log(text, '->', JSON.stringify(value));
  assert.deepEqual({ ...value }, expected);
}
assert.throws(() => jsonrepair('{"m":1250,50,"d":"15/02/2026"}'));
assert.equal(jsonrepair('{"m":NaN, "d":1}'), '{"m":"NaN", "d":1}');
JS
node essai.js
