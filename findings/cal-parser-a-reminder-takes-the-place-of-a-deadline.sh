#!/bin/sh
# cal-parser gives a deadline the text of its reminder, and an hour of Paris as an hour of UTC.
#
# Version:  cal-parser 1.0.2; ical.js 2.2.1 and node-ical 0.27.2 are its peers.
# Expected: a VALARM is within the event and has its own text (RFC 5545, 3.6.6); an hour with TZID=Europe/Paris is that of Paris.
# Seen:     the lines of the reminder are taken for lines of the event: its SUMMARY and its DESCRIPTION replace those that came
#           before. Where the reminder comes first, the event keeps its own. The zone is kept beside the date and not applied: noon
#           in Paris is 12:00 UTC, an hour late in winter, two in summer.
# Matters:  calendars put the reminder last: « Dépôt du solde » is read as « Rappel », and the deadline is past when the program still
#           counts an hour. No error, and an event without a reminder has its title. Our product writes no calendar and
#           reads none; it shows each hour with that of Paris.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact cal-parser@1.0.2 ical.js@2.2.1 node-ical@0.27.2
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import calParser from 'cal-parser';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const own = ['SUMMARY:Dépôt du solde', 'DESCRIPTION:Demande 12'];
const reminder = [
  'BEGIN:VALARM',
  'ACTION:EMAIL',
  'TRIGGER:-P1D',
  'SUMMARY:Rappel',
  'DESCRIPTION:Un jour',
  'ATTENDEE:mailto:a@example.invalid',
  'END:VALARM',
];
const calendar = (lines) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//essai//FR',
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTAMP:20260101T000000Z',
    'DTSTART;TZID=Europe/Paris:20260701T120000',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const seen = {};
for (const [order, lines] of [
  ['none', own],
  ['last', [...own, ...reminder]],
  ['first', [...reminder, ...own]],
]) {
  const text = calendar(lines);
  const [event] = calParser.parseString(text).events;
  seen[order] = [event.summary.value, event.description.value, event.dtstart.value.toISOString()];
  const peers = [
    new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')),
    nodeIcal.sync.parseICS(text).a,
  ];
  assert.deepEqual(peers.map(({ summary, description }) => [summary, description]), Array(2).fill(['Dépôt du solde', 'Demande 12']));
  assert.equal(peers[1].start.toISOString(), '2026-07-01T10:00:00.000Z');
}
console.log(seen);
assert.deepEqual(seen, {
  none: ['Dépôt du solde', 'Demande 12', '2026-07-01T12:00:00.000Z'],
  last: ['Rappel', 'Un jour', '2026-07-01T12:00:00.000Z'],
  first: ['Dépôt du solde', 'Demande 12', '2026-07-01T12:00:00.000Z'],
});
JS
node essai.js
