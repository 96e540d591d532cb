#!/bin/sh
# hl7-date writes « +-100 » for the time zone of Paris, and another reader of HL7 makes it eleven hours more.
#
# Version:  hl7-date 1.0.1 (written), @medplum/core 4.5.2 (read).
# Expected: an HL7 date ends with its distance from UTC, a sign and four figures: « +0100 » in Paris, « -0400 » in Martinique
#           (HL7 v2, data type DTM).
# Seen:     west of Greenwich and in UTC it does. East of it, whose distance JavaScript counts as negative, the plus is followed by
#           that negative number, not padded: « +-100 » in winter, « +-200 » in summer, « +-400 » at La Réunion. hl7-date reads
#           its own back; @medplum/core takes « +-100 » without an error and gives 23:00 for noon.
# Matters:  a RIS sends the dates of its examinations so: in winter what is after one o'clock becomes the next day, in summer nearly
#           all does, in France and not where the two libraries are made. The date that a demande takes from it is sound: nothing
#           tells it from another.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact hl7-date@1.0.1 @medplum/core@4.5.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { parseHl7DateTime } from '@medplum/core';
import hl7 from 'hl7-date';

// [zone, what is written for 15/02/2026 and 15/07/2026 at 14:30 there, hours that the other reader adds]
const seen = [
  ['Europe/Paris', '202602151430+-100', '202607151430+-200', [11, 22]],
  ['Indian/Reunion', '202602151430+-400', '202607151430+-400', [44, 44]],
  ['UTC', '202602151430+0000', '202607151430+0000', [0, 0]],
  ['America/Martinique', '202602151430-0400', '202607151430-0400', [0, 0]],
];
const HOUR = 3_600_000;

for (const [zone, winter, summer, added] of seen) {
  process.env.TZ = zone;
  const dates = [new Date(2026, 1, 15, 14, 30), new Date(2026, 6, 15, 14, 30)];
  const written = dates.map((date) => hl7.stringify(date));
  const elsewhere = written.map((text, rank) => (new Date(parseHl7DateTime(text)) - dates[rank]) / HOUR);
  console.log(zone.padEnd(18), written.join('  '), ' hours added by the other reader:', elsewhere.join(' '));
  assert.deepEqual(written, [winter, summer]);
  assert.deepEqual(elsewhere, added);
  assert.deepEqual(written.map((text) => hl7.parse(text)), dates);
}
JS
node essai.js
