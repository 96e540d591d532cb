#!/bin/sh
# Three readers of HL7 v2 of six leave the « & » of a name as it is escaped: « CENTRE \T\ FILS ».
#
# Version:  simple-hl7 3.3.0, hl7-standard 1.0.4 and @medplum/core 4.5.2 leave it; hl7parser 1.0.1, node-hl7-client 3.2.0 and
#           tiny-hl7 1.0.7 read it.
# Expected: the value of a component is what it says: \T\ stands for « & », \S\ for « ^ », \R\ for « ~ », \F\ for « | » and \E\ for the
#           escape itself (HL7 v2.5, 2.7), since the reader has already cut the message at these signs.
# Seen:     the three give the escape to the program as the value, and two of them have no function that decodes it.
# Matters:  a RIS receives the names of structures and of prescribers by HL7, and « & » is common in company names. The
#           name goes out with \T\ in it, and is no longer that of the order form. Our report says so and gives the sign back.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact simple-hl7@3.3.0 hl7-standard@1.0.4 @medplum/core@4.5.2 hl7parser@1.0.1 node-hl7-client@3.2.0 tiny-hl7@1.0.7
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Hl7Message } = require('@medplum/core');
const Hl7Standard = require('hl7-standard');
const hl7parser = require('hl7parser');
const { Message } = require('node-hl7-client');
const { Parser } = require('simple-hl7');
const { parse } = require('tiny-hl7');

const text = [
  String.raw`MSH|^~\&|RIS|SITE|PACS|SITE|20260215120000||ORM^O01|1|P|2.5`,
  String.raw`ORC|NW|1|||||||20260215|||10001234567|||||||||CENTRE \T\ FILS^^010000024`,
].join('\r');

const standard = new Hl7Standard(text);
standard.transform();
const seen = {
  'simple-hl7': new Parser().parse(text).getSegment('ORC').getComponent(21, 1),
  'hl7-standard': standard.get('ORC.21.1'),
  '@medplum/core': Hl7Message.parse(text).getSegment('ORC').getComponent(21, 1),
  hl7parser: String(hl7parser.create(text).get('ORC.21.1')),
  'node-hl7-client': new Message({ text }).get('ORC.21.1').toString(),
  'tiny-hl7': parse(text)[1]['ORC.21.1'],
};
console.log(seen);
const [left, read] = [String.raw`CENTRE \T\ FILS`, 'CENTRE & FILS'];
assert.deepEqual(Object.values(seen), [left, left, left, read, read, read]);
JS
node essai.js
