#!/bin/sh
# sarif-junit makes a test that succeeds of an error whose level is said by its rule.
#
# Version:  sarif-junit 1.1.4; node-sarif-builder 5.0.0 writes a report in which no level is said, @security-alert/sarif-to-markdown 1.11.1
#           is a peer.
# Expected: the level of a result may be left out: it is then that of its rule, or « warning » where the rule says none (SARIF 2.1.0,
#           3.27.10). sarif-junit makes a failure of an error and of a warning.
# Seen:     it looks at the word « level » of the result only (lib/parser.js, 44): without it the test succeeds, whatever the rule says. The
#           count of failures is 0, and the place of the error is left out of its name. No error, no message.
# Matters:  a control whose report passes through JUnit on its way to the screen of a build is green, and the file is sent. Our report in
#           SARIF writes the level of each result, and our report in JUnit is written by us.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact sarif-junit@1.1.4 node-sarif-builder@5.0.0 @security-alert/sarif-to-markdown@1.11.1
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { sarifToMarkdown } = require('@security-alert/sarif-to-markdown');
const { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } = require('node-sarif-builder');

const RULE = { ruleId: 'siret-valide', shortDescriptionText: 'Le SIRET est valide' };
const RESULT = { ruleId: 'siret-valide', messageText: 'Le SIRET est faux', fileUri: 'demandes.json', startLine: 12, startColumn: 5 };

/** A report of one result, whose rule and itself have the level that is given, or none. */
function report(ofRule, ofResult) {
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'essai', toolDriverVersion: '1' });
  run.addRule(new SarifRuleBuilder().initSimple(RULE));
  run.addResult(new SarifResultBuilder().initSimple({ ...RESULT, ...(ofResult && { level: ofResult }) }));
  const builder = new SarifBuilder();
  builder.addRun(run);
  const log = JSON.parse(builder.buildSarifJsonString({ indent: false }));
  assert.equal(log.runs[0].results[0].level, ofResult);
  if (ofRule) log.runs[0].tool.driver.rules[0].defaultConfiguration = { level: ofRule };
  return log;
}

function junit(log) {
  writeFileSync('in.sarif', JSON.stringify(log));
  execFileSync('node', ['node_modules/sarif-junit/bin/sarif-junit.js', '-i', 'in.sarif', '-o', 'out.xml']);
  const xml = readFileSync('out.xml', 'utf8');
  return [Number(/<testsuites [^>]*failures="(\d+)"/.exec(xml)[1]), xml.split('<failure').length - 1, /<testcase [^>]*name="([^"]*)"/.exec(xml)[1]];
}

for (const [ofRule, ofResult, failures] of [
  ['error', 'error', 1],
  [undefined, 'warning', 1],
  ['error', undefined, 0],
  ['warning', undefined, 0],
  [undefined, undefined, 0],
]) {
  const log = report(ofRule, ofResult);
  const seen = junit(log);
  console.log(`rule: ${ofRule}, result: ${ofResult}`.padEnd(36), ...seen);
  assert.deepEqual(seen, [failures, failures, failures ? 'Ln 12 Col 5 Le SIRET est faux' : 'Le SIRET est faux']);
}
const [{ body }] = sarifToMarkdown({ title: '', owner: 'a', repo: 'b', branch: 'main', sourceRoot: '' })(report('error', undefined));
assert.match(body, /\*\*\[ERROR\]\*\* \*\*\[siret-valide\]\*\*/);
JS
node essai.js
