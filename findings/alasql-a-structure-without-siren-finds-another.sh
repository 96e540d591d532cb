#!/bin/sh
# AlaSQL joins a structure without a SIREN to each other one without a SIREN.
#
# Version:  alasql 4.19.1.
# Expected: in SQL, null is equal to nothing, itself included: a LEFT JOIN keeps the row on the left and leaves the other side
#           empty.
# Seen:     « ON d.siren = b.siren » and « USING siren » hold for two nulls, and for two tags that are absent, but not for a null
#           and an absent one. The same condition in a WHERE holds for neither, so that the two writings of one join do not
#           give the same rows. With a table of its own (CREATE TABLE), it is the same.
# Matters:  the SIREN of a structure is often unknown, in the file of the vendor and in a base of structures: such a demande takes
#           the name and the FINESS of structures that are not its own, one line for each. They are sound numbers. Our product joins
#           nothing; its comparison with a public register, where the person gives one, shows the two names side by side.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact alasql@4.19.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import alasql from 'alasql';

const demandes = [{ num: 1, siren: '130006372' }, { num: 2, siren: null }, { num: 3 }];
const base = [
  { nom: 'A', siren: '130006372' },
  { nom: 'B', siren: null },
  { nom: 'C', siren: null },
  { nom: 'D' },
];
const ask = (rest) => {
  const rows = alasql(`SELECT d.num, b.nom FROM ? AS d ${rest}`, [demandes, base]);
  console.log(rest.padEnd(40), JSON.stringify(rows.map(({ num, nom }) => `${num}${nom}`)));
  return rows;
};

const joined = [
  { num: 1, nom: 'A' },
  { num: 2, nom: 'B' },
  { num: 2, nom: 'C' },
  { num: 3, nom: 'D' },
];
assert.deepEqual(ask('LEFT JOIN ? AS b ON d.siren = b.siren'), joined);
assert.deepEqual(ask('JOIN ? AS b USING siren'), joined);
assert.deepEqual(ask(', ? AS b WHERE d.siren = b.siren'), [joined[0]]);

alasql('CREATE TABLE d (num INT, siren STRING); CREATE TABLE b (nom STRING, siren STRING)');
alasql("INSERT INTO d VALUES (2, NULL); INSERT INTO b VALUES ('B', NULL)");
assert.deepEqual(alasql('SELECT d.num, b.nom FROM d JOIN b ON d.siren = b.siren'), [{ num: 2, nom: 'B' }]);
JS
node essai.js
