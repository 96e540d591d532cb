#!/bin/sh
# json-bigint makes a text of an amount that is written with sixteen characters or more.
#
# Version:  json-bigint 1.0.0.
# Expected: a library that keeps large integers leaves decimal numbers alone, however they are written.
# Seen:     the length of the number in characters decides, not its size: 1250.5 stays a number, but
#           358.32999999999998 (as some serializers write 358.33 with 17 digits) and 1250.500000000000000 become
#           objects, which JSON.stringify writes as texts. With useNativeBigInt the same file is refused, for such
#           an object has no decimals.
# Matters:  amounts of the same file come out with quotation marks in some demandes and without them in others, by
#           the number of their decimals only. The advice must then be to take the quotation marks off and to round
#           to the cent.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact json-bigint@1.0.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import JSONbig from 'json-bigint';

const json = '[{"montant":1250.5},{"montant":358.32999999999998},{"montant":1250.500000000000000}]';
const again = JSON.stringify(JSONbig.parse(json));
let refused = '';
try {
  JSONbig({ useNativeBigInt: true }).parse(json);
} catch (error) {
  refused = error.message;
}
console.log('read            :', json);
console.log('written again   :', again);
console.log('useNativeBigInt :', refused);

assert.equal(again, '[{"montant":1250.5},{"montant":"358.32999999999998"},{"montant":"1250.5"}]');
assert.notEqual(refused, '');
JS
node essai.js
