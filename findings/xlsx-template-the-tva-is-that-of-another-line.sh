#!/bin/sh
# xlsx-template pushes the total down and leaves the formulas where they looked: the TVA is that of a structure in the list.
#
# Version:  xlsx-template 1.4.7; exceljs 4.4.0 writes the model and reads the result, hyperformula 3.5.0 computes it.
# Expected: the rows below a list move down as the list grows (« pushed down automatically », says its page), as in a
#           spreadsheet: what a formula names moves with its row.
# Seen:     the formulas move and the cells that they name do not: below three lines, the total holds the first, the TVA is computed from
#           the second, the price with TVA is the sum of the second and the third. With one line all is right, and so is a named cell;
#           merged cells are moved. No error (lib/index.js, 1521: pushDown).
# Matters:  an order form for one structure, which is how a model is tried, is right; for three of them its amounts are wrong, and look
#           sound: the price is lower than what the JSON says. Our product does not read the amounts of a piece: the person compares.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact xlsx-template@1.4.7 exceljs@4.4.0 hyperformula@3.5.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const ExcelJS = require('exceljs');
const { HyperFormula } = require('hyperformula');
const XlsxTemplate = require('xlsx-template');

/** The model: the list, the total, the TVA, the price with TVA, and the TVA by the name of the total. */
const book = new ExcelJS.Workbook();
const model = book.addWorksheet('BDC');
model.addRow(['Structure', 'HT']);
model.addRow(['${table:lignes.nom}', '${table:lignes.montant}']);
model.addRow(['Total', { formula: 'SUM(B2:B2)' }]);
model.addRow(['TVA', { formula: 'B3*0.2' }]);
model.addRow(['TTC', { formula: 'B3+B4' }]);
model.addRow(['TVA par le nom', { formula: 'total_ht*0.2' }]);
book.definedNames.add('BDC!$B$3', 'total_ht');
const bytes = Buffer.from(await book.xlsx.writeBuffer());

/** The rows that are made for these amounts, with what their formulas give. */
async function fill(...amounts) {
  const template = new XlsxTemplate(bytes);
  template.substitute('BDC', { lignes: amounts.map((montant, rank) => ({ nom: `CENTRE ${rank + 1}`, montant })) });
  const made = new ExcelJS.Workbook();
  await made.xlsx.load(template.generate({ type: 'nodebuffer' }));
  const cells = [];
  made.getWorksheet('BDC').eachRow((row) => {
    const { value } = row.getCell(2);
    cells.push([row.getCell(1).value, value?.formula ? `=${value.formula}` : value]);
  });
  const [name] = made.definedNames.getRanges('total_ht').ranges;
  const sheets = { BDC: cells };
  const computed = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' }, [{ name: 'total_ht', expression: `=${name}` }]);
  const rows = cells.map(([label, value], row) => [label, value, computed.getCellValue({ sheet: 0, row, col: 1 })]).slice(amounts.length + 1);
  console.log(name, rows);
  return [name, Object.fromEntries(rows.map(([label, formula, value]) => [label, [formula, Math.round(value * 100) / 100]]))];
}

assert.deepEqual(await fill(1000), [
  'BDC!$B$3',
  {
    Total: ['=SUM(B2:B2)', 1000],
    TVA: ['=B3*0.2', 200],
    TTC: ['=B3+B4', 1200],
    'TVA par le nom': ['=total_ht*0.2', 200],
  },
]);
assert.deepEqual(await fill(1000, 500, 250), [
  'BDC!$B$5',
  {
    Total: ['=SUM(B2:B2)', 1000],
    TVA: ['=B3*0.2', 100],
    TTC: ['=B3+B4', 750],
    'TVA par le nom': ['=total_ht*0.2', 200],
  },
]);
JS
node essai.js
