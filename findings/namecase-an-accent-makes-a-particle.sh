#!/bin/sh
# namecase and name-fixer write « HéLène », « JoëL » and « loïc »: a letter beside an accent is a numeral or a particle to them.
#
# Version:  @foundernest/namecase 1.0.5 and name-fixer 1.0.0; namecase 1.1.2, of which they are descended, for comparison.
# Expected: a library that mends the capitals of names, and that keeps the accents, gives « Hélène », « Joël » and « Loïc ».
# Seen:     an accented letter ends a word for them: the L of « HÉLÈNE » and of « JOËL » stands alone and is taken for a Roman
#           fifty, the Lo of « LOÏC » for an Italian particle. « MICHÈLE », « NOÉMIE » and « FRANÇOIS » are right, and so is
#           « LOIC » without its accent. namecase is right of all.
# Matters:  names of doctors are in capitals in the registers and in most databases: those of the letters go out so in
#           « nomMedecin ». Our comparison with the register looks at neither capitals nor accents.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @foundernest/namecase@1.0.5 name-fixer@1.0.0 namecase@1.1.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { nameCase } = require('@foundernest/namecase');
const { nameFixer } = require('name-fixer');
const namecase = require('namecase');

const NAMES = {
  HÉLÈNE: 'HéLène',
  JOËL: 'JoëL',
  RAPHAËL: 'RaphaëL',
  PRÉVÔT: 'PréVôt',
  LOÏC: 'loïc',
  MICHÈLE: 'Michèle',
  NOÉMIE: 'Noémie',
  FRANÇOIS: 'François',
  LOIC: 'Loic',
};
for (const [name, expected] of Object.entries(NAMES)) {
  console.log(name.padEnd(10), nameCase(name).padEnd(10), nameFixer(name).padEnd(10), namecase(name));
  assert.deepEqual([nameCase(name), nameFixer(name)], [expected, expected]);
  assert.equal(namecase(name), name[0] + name.slice(1).toLowerCase());
}
JS
node essai.js
