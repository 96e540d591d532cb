#!/bin/sh
# csv-parse, asked to recognise dates, makes 1 March 2001 of « Clinique 3 », and 2 May of « 05/02/2026 ».
#
# Version:  csv-parse 7.0.3 (cast_date).
# Expected: a cell becomes a date when it is one; a name of a place that ends with a figure stays a text.
# Seen:     any text is given to the date parser of the engine, which takes words that it does not know for
#           nothing and the figure for a month: « Clinique 3 » is in March 2001, « Cabinet 12 » in December, « Bât. 4 »
#           in April, « RIS 7.2 » the 2 July. « Clinique 13 » stays a text, for there is no thirteenth month. Of French
#           dates, those whose day is 12 or less become dates, day and month exchanged; the others stay texts.
# Matters:  names of structures come out as « 2001-03-01T00:00:00.000Z » in the JSON, a few lines in a hundred, and
#           one column of dates holds two types. It is a text of a lawful length: only a rule that knows what a
#           name is not can tell.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact csv-parse@7.0.3
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';

const cells = {
  'Clinique 3': [2001, 3, 1],
  'Cabinet 12': [2001, 12, 1],
  'Bât. 4': [2001, 4, 1],
  'RIS 7.2': [2001, 7, 2],
  '05/02/2026': [2026, 5, 2],
  'Clinique 13': null,
  '15/02/2026': null,
  '2A0000123': null,
};
const csv = `nom\n${Object.keys(cells).join('\n')}\n`;
const rows = parse(csv, { columns: true, cast: true, cast_date: true });
Object.entries(cells).forEach(([cell, date], rank) => {
  const { nom } = rows[rank];
  console.log(cell.padEnd(12), JSON.stringify(nom));
  if (date === null) assert.equal(nom, cell);
  else assert.deepEqual([nom.getFullYear(), nom.getMonth() + 1, nom.getDate()], date);
});
JS
node essai.js
