#!/bin/sh
# @security-alert/sarif-to-markdown gives to all the results of a rule the message, and the level, that are not theirs.
#
# Version:  @security-alert/sarif-to-markdown 1.11.1; sarif-junit 1.1.4 is its peer.
# Expected: a result has a message of its own, which says what is wrong at its place (SARIF 2.1.0, 3.27.11), and a level that goes before
#           that of its rule (3.27.10).
# Seen:     the results are put together by rule, under the message of the first; of the others, only the link is left. A result that was
#           set aside (« suppressions ») can be that first one: its message then speaks for those that were not. An error of a rule that is
#           a warning by itself is written [WARNING], and severities: ['error'] leaves it out (lib/sarif-to-markdown.js, 83, 100, 103).
# Matters:  the comment that is put on a change of the file says « Demande 1 : le montant… » for demandes 1, 7 and 12: two are not mended,
#           or are mended as the first was. Our messages name their demande; read from the lines, they are right.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @security-alert/sarif-to-markdown@1.11.1 sarif-junit@1.1.4
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { sarifToMarkdown } = require('@security-alert/sarif-to-markdown');
const toJunit = require('sarif-junit/lib/parser.js');

const rules = [
  { id: 'montant', defaultConfiguration: { level: 'warning' } },
  { id: 'date', defaultConfiguration: { level: 'error' } },
];
const result = (ruleId, startLine, text, more) => ({
  ruleId,
  level: 'error',
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'demandes.json' }, region: { startLine } } }],
  ...more,
});
const log = (...results) => ({ version: '2.1.0', runs: [{ tool: { driver: { name: 'essai', rules } }, results }] });

function write(sarif, options) {
  const [{ body, hasMessages }] = sarifToMarkdown({ title: '', owner: 'a', repo: 'b', branch: 'main', sourceRoot: '', ...options })(sarif);
  const [, said] = /## Results\n\n(.*?)\n+## Suppressed/s.exec(body);
  const lines = said.split('\n').filter(Boolean).map((line) => line.trim().replace(/https:.*#/, ''));
  console.log(lines);
  return { lines, hasMessages };
}

const first = result('montant', 10, 'Demande 1 : 1250 dépasse 1000');
const second = result('montant', 70, 'Demande 7 : -5 est négatif');
const other = result('date', 75, 'Demande 7 : ce jour n’existe pas');
assert.deepEqual(write(log(first, other, second)).lines, [
  '- **[WARNING]** **[montant]**  `Demande 1 : 1250 dépasse 1000`',
  '- L10',
  '- L70',
  '- **[ERROR]** **[date]**  `Demande 7 : ce jour n’existe pas`',
  '- L75',
]);

const aside = { ...first, suppressions: [{ kind: 'external' }] };
assert.deepEqual(write(log(aside, second)).lines, ['- **[WARNING]** **[montant]**  `Demande 1 : 1250 dépasse 1000`', '- L70']);

assert.deepEqual(write(log(first, second), { severities: ['error'] }), { lines: ['Nothing here.'], hasMessages: false });

const xml = toJunit(JSON.stringify(log(first, other, second))).builder.build();
for (const { message } of [first, other, second]) assert.ok(xml.includes(message.text), message.text);
JS
node essai.js
