#!/bin/sh
# fast-formula-parser puts the day that is a month after 31 January on 3 March, and adds « AIMG-DB » to « IMG-* ».
#
# Version:  fast-formula-parser 1.0.19; hyperformula 3.5.0 is its peer.
# Expected: what the same formulas give in a spreadsheet (ISO 29500-1, 18.17.7): EDATE stops at the last day of a shorter month, a condition
#           is held to the whole text of a cell, capitals or not, TRUNC keeps the decimals that it is asked for, and a cell that holds 0 is
#           false.
# Seen:     EDATE counts on into the next month, where EOMONTH does not; a condition tells capitals apart, and one with « * » or « ? » is
#           looked for anywhere in the text; TRUNC drops all decimals; IF takes a cell that holds 0 for true, and 0 itself for false
#           (formulas/functions/date.js, 274; formulas/helpers.js, 317; formulas/functions/math.js, 740). No error.
# Matters:  a vendor follows deadlines and amounts in a workbook, and a program computes it again before it writes the JSON: the deadline of
#           the portal is past, the total of one couloir holds those of another, cents are gone. Our product computes deadlines from its own
#           calendar, takes the amounts as they are written, and runs no formula.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact fast-formula-parser@1.0.19 hyperformula@3.5.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const FormulaParser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');

const grid = [
  ['IMG-DB', 1000],
  ['img-db', 200],
  ['AIMG-DB', 30],
  ['IMG-RIS', 0],
];
const range = ({ from, to }) => grid.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col));
const parser = new FormulaParser({ onCell: ({ row, col }) => grid[row - 1][col - 1], onRange: range });
const sheet = HyperFormula.buildFromArray(grid, { licenseKey: 'gpl-v3' });

/** A day of a spreadsheet, which counts from 30/12/1899. */
const day = (serial) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
const both = (formula, shown = (value) => value) => {
  const seen = [parser.parse(formula, { sheet: 'A', row: 9, col: 9 }), sheet.calculateFormula(`=${formula}`, 0)].map(shown);
  console.log(formula.padEnd(36), ...seen);
  return seen;
};

assert.deepEqual(both('EDATE(DATE(2026,1,28),1)', day), ['2026-02-28', '2026-02-28']);
assert.deepEqual(both('EDATE(DATE(2026,1,31),1)', day), ['2026-03-03', '2026-02-28']);
assert.deepEqual(both('EDATE(DATE(2026,3,31),-1)', day), ['2026-03-03', '2026-02-28']);
assert.deepEqual(both('EOMONTH(DATE(2026,1,31),1)', day), ['2026-02-28', '2026-02-28']);

assert.deepEqual(both('SUMIF(A1:A4,"IMG-DB",B1:B4)'), [1000, 1200]);
assert.deepEqual(both('SUMIF(A1:A4,"IMG-D*",B1:B4)'), [1030, 1200]);
assert.deepEqual(both('COUNTIF(A1:A4,"*DB")'), [2, 3]);
assert.deepEqual(both('COUNTIF(A1:A4,"DB*")'), [2, 0]);

assert.deepEqual(both('TRUNC(1250.57,1)'), [1250, 1250.5]);
assert.deepEqual(both('ROUNDDOWN(1250.57,1)'), [1250.5, 1250.5]);

assert.deepEqual(both('IF(B1,"oui","non")'), ['oui', 'oui']);
assert.deepEqual(both('IF(B4,"oui","non")'), ['oui', 'non']);
assert.deepEqual(both('IF(0,"oui","non")'), ['non', 'non']);
JS
node essai.js
