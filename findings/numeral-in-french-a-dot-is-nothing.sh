#!/bin/sh
# Numeral, in its French locale, makes 125050 of « 1250.50 » and 12505 of « 1250.5 ».
#
# Version:  numeral 2.0.6 (locale fr); numbro 2.5.0, its successor, and @internationalized/number 3.6.9 for comparison.
# Expected: in French the comma parts the decimals and the space the thousands; a dot is neither, so that « 1250.50 » is refused,
#           or is what JSON means by it.
# Seen:     whatever is neither a digit nor the comma is thrown away, the dot with it: the amount is a hundred times
#           itself, or ten times, as it has two decimals or one; « 1250.00 » is 125000. The number 1250.5 is read as itself,
#           its text is not. The two others read 1250.5.
# Matters:  amounts that come from a JSON or a database as texts, beside others typed in French, go out up to a hundred times
#           too large, all of them whole and well-formed. We know two bounds, the ceiling by doctor of a LIBERAL demande and,
#           for a solde, the amount of its avance; elsewhere only the order form can tell.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact numeral@2.0.6 numbro@2.5.0 @internationalized/number@3.6.9
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { NumberParser } from '@internationalized/number';

const require = createRequire(import.meta.url);
const numeral = require('numeral');
require('numeral/locales/fr');
numeral.locale('fr');
const numbro = require('numbro');
numbro.registerLanguage(require('numbro/dist/languages.min')['fr-FR'], true);
const french = new NumberParser('fr-FR');

const CASES = { '1 250,50': 1250.5, '1250,50': 1250.5, '1250.50': 125050, '1250.5': 12505, '1250.00': 125000 };
for (const [text, expected] of Object.entries(CASES)) {
  const value = numeral(text).value();
  console.log(text.padEnd(10), value, numbro.unformat(text), french.parse(text));
  assert.equal(value, expected);
  const right = Number(text.replace(' ', '').replace(',', '.'));
  assert.deepEqual([numbro.unformat(text), french.parse(text)], [right, right]);
}
assert.equal(numeral(1250.5).value(), 1250.5);
JS
node essai.js
