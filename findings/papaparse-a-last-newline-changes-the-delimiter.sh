#!/bin/sh
# Papa Parse takes « ; » for the delimiter of a short table of two columns, or « , » when the file ends with a newline.
#
# Version:  papaparse 5.7.1 (no delimiter given: it is guessed).
# Expected: the newline that ends the last line, as nearly all programs write it, changes nothing; and « ; », which
#           stands once in each line of « siret;montant » and « 13000637200010;1250,50 », is found.
# Seen:     the empty line after the newline counts as a line of one cell in the guess: below ten lines, two columns
#           then are too few on average, and the default, the comma, is taken: it cuts the cents off. Ten lines and
#           more are read rightly, for the guess looks at ten; so are three columns. skipEmptyLines mends it, though
#           it seems to be about the result only. And titles that hold a comma as often as the amounts (« TTC, en
#           euros ») give the comma in all cases, with no error at all.
# Matters:  an extract of few demandes is read otherwise than a large one by the same program: amounts lose their
#           cents, SIRET are joined to euros. Our reader of tables chooses the delimiter itself, by what comes as often
#           on each line.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact papaparse@5.7.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import Papa from 'papaparse';

function guess(how, text, options = {}) {
  const { data, meta, errors } = Papa.parse(text, { header: true, ...options });
  console.log(how.padEnd(30), JSON.stringify(meta.delimiter), JSON.stringify(data[0]));
  return { delimiter: meta.delimiter, first: data[0], errors };
}

const table = (count) =>
  ['siret;montant', ...Array.from({ length: count }, (_, i) => `1300063720${1010 + i};${i}50,50`)].join('\n');

assert.equal(guess('3 lines', table(2)).delimiter, ';');
const ended = guess('3 lines, a newline at the end', `${table(2)}\n`);
assert.equal(ended.delimiter, ',');
assert.deepEqual(ended.first.__parsed_extra, ['50']);
assert.equal(guess('the same, skipEmptyLines', `${table(2)}\n`, { skipEmptyLines: true }).delimiter, ';');
assert.equal(guess('9 lines, a newline at the end', `${table(8)}\n`).delimiter, ',');
assert.equal(guess('21 lines, a newline at the end', `${table(20)}\n`).delimiter, ';');

const titled = guess('commas in the titles', 'TTC, en euros;HT, en euros\n1250,50;1042,08\n300,00;250,00');
assert.equal(titled.delimiter, ',');
assert.deepEqual(titled.errors, []);
JS
node essai.js
