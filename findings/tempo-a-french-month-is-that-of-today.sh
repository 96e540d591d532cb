#!/bin/sh
# Tempo reads « 15 février 2026 » as the 15th of the month in which it runs, when told that it is a long French date.
#
# Version:  @formkit/tempo 1.1.0; Intl of Node writes the dates.
# Expected: a date that the long style of Intl writes is read by the long style of the same language, as in English, German,
#           Spanish and Italian; a month that is not known is an error.
# Seen:     in French, and there alone, « long » stands for the short months: « févr. » is read, « février » is not, and eight
#           months of twelve become that of today, without an error, even with dateOverflow « throw ». Mars, mai, juin and
#           août, which have one writing, are right. With the format « D MMMM YYYY » all are, but « 15 Février », « FÉVRIER »
#           and « fevrier » become today's month too.
# Matters:  the dates of order forms and invoices that are read from a text all fall in the current month, and another
#           run in another month gives others. They are sound dates: only their order and the document itself tell.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @formkit/tempo@1.1.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { parse } from '@formkit/tempo';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
const today = new Date().getMonth();

/** The months that the long style of a language gives back, from those that Intl writes with it. */
const read = (language) => {
  const style = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return MONTHS.map((month) => {
    const text = style.format(new Date(2026, month, 15));
    const date = parse({ date: text, format: { date: 'long' }, locale: language, dateOverflow: 'throw' });
    if (language === 'fr') console.log(text.padEnd(18), date.toDateString());
    return date.getMonth();
  });
};

for (const language of ['en', 'de', 'es', 'it']) assert.deepEqual(read(language), MONTHS);
const ONE_WRITING = [2, 4, 5, 7];
assert.deepEqual(
  read('fr'),
  MONTHS.map((month) => (ONE_WRITING.includes(month) ? month : today)),
);

const full = (text) => parse(text, 'D MMMM YYYY', 'fr').getMonth();
assert.deepEqual([full('15 février 2026'), full('15 juillet 2026')], [1, 6]);
for (const text of ['15 FÉVRIER 2026', '15 Juillet 2026', '15 fevrier 2026', '15 aout 2026']) {
  console.log(text.padEnd(18), parse(text, 'D MMMM YYYY', 'fr').toDateString());
  assert.equal(full(text), today);
}
JS
node essai.js
