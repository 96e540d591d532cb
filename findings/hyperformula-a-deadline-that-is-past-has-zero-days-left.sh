#!/bin/sh
# HyperFormula finds zero days left where a deadline passed this morning, and writes a TVA of 20 % as « 0% ».
#
# Version:  hyperformula 3.5.0; fast-formula-parser 1.0.19 is its peer.
# Expected: INT goes down to the whole number below, -0.4 gives -1, as in every spreadsheet; and TEXT writes as the format says, in
#           hundredths where it has « % », with the name of the month where it has « mmmm » (ISO 29500-1, 18.17.7 and 18.8.31).
# Seen:     INT of a negative number goes towards zero, as TRUNC does, and FLOOR is right (es/interpreter/plugin/RoundingPlugin.mjs, 50).
#           TEXT keeps « % » and « # ##0 » as plain letters behind the rounded number, and « mmmm » is the month and then the minutes,
#           « 0200 » (es/format/format.mjs, 68). With « 0.00 », « 000000000 » and « dd/mm/yyyy » it is right. No error.
# Matters:  « INT(deadline - now) » is how a workbook counts the days left, and the portal closes at an hour: what is past is said to be due
#           today. An avoir is a euro short, and an order form that is filled from such cells has a wrong TVA. Our product counts from the
#           hour, and runs no formula.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact hyperformula@3.5.0 fast-formula-parser@1.0.19
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const FormulaParser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');

/** The deadline, noon on 15/02/2026, and now, at half past nine that evening; then an avoir. */
const cells = [46068.5, 46068.9, -1250.01];
const parser = new FormulaParser({ onCell: ({ col }) => cells[col - 1] });
const sheet = HyperFormula.buildFromArray([cells], { licenseKey: 'gpl-v3' });

for (const [formula, seen, peer] of [
  ['INT(A1-B1)', 0, -1],
  ['INT(C1)', -1250, -1251],
  ['INT(-C1)', 1250, 1250],
  ['INT(-1)', -1, -1],
  ['FLOOR(A1-B1,1)', -1, -1],
  ['TRUNC(A1-B1)', 0, 0],
  ['TEXT(0.2,"0%")', '0%', '20%'],
  ['TEXT(0.085,"0.0%")', '0.1%', '8.5%'],
  ['TEXT(1250.5,"# ##0.00")', '1251 ##0.00', '1 250.50'],
  ['TEXT(A1,"d mmmm yyyy")', '15 0200 2026', '15 February 2026'],
  ['TEXT(1250.5,"0.00")', '1250.50', '1250.50'],
  ['TEXT(10000024,"000000000")', '010000024', '010000024'],
  ['TEXT(A1,"dd/mm/yyyy")', '15/02/2026', '15/02/2026'],
]) {
  const both = [sheet.calculateFormula(`=${formula}`, 0), parser.parse(formula, { sheet: 'A', row: 9, col: 9 })];
  console.log(formula.padEnd(28), ...both);
  assert.deepEqual(both, [seen, peer]);
}
JS
node essai.js
