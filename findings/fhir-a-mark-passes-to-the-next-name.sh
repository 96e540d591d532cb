#!/bin/sh
# fhir gives the mark of a name that is not known to the name that follows it, when it makes JSON of XML.
#
# Version:  fhir 4.12.0.
# Expected: a text may be absent and say why by an extension; in JSON its place is null, so that the list of texts and that of the
#           extensions (« _alias », « _line », « _given ») go side by side (FHIR R4, JSON, primitive elements).
# Seen:     an absent text takes no place and its extension keeps its own (convertToJs.js, addExtra beside the push at 202): « unknown » is
#           said of the next one, the last extension of nothing, and an absent text alone leaves an empty list, which FHIR forbids. A JSON
#           that passes through XML is no longer the same, and the validator of the library finds it right. Where all texts are there,
#           xmlToObj is right; xmlToJson raises an error where a null is due, and none where it is lost.
# Matters:  names of structures, first names and lines of addresses are such lists in the exchanges of health: a sound name is held to be
#           unknown, and is left out of the demande or asked for again. Our product reads no FHIR; it compares the names that it is given.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact fhir@4.12.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { Fhir } = createRequire(import.meta.url)('fhir');
const fhir = new Fhir();
const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
const structure = (alias, _alias) => ({ resourceType: 'Organization', name: 'CENTRE A', alias, ...(_alias && { _alias }) });

/** What JSON makes of the XML of a resource. */
function trip(resource) {
  const xml = fhir.jsonToXml(JSON.stringify(resource));
  const back = fhir.xmlToObj(xml);
  // It stops at the null that it wrote itself, and goes on where it wrote none.
  if (JSON.stringify(back).includes('null')) assert.throws(() => fhir.xmlToJson(xml), TypeError);
  else assert.deepEqual(JSON.parse(fhir.xmlToJson(xml)), back);
  return [xml, back];
}

for (const [alias, marks, seenAlias, seenMarks] of [
  [['A', 'B'], undefined, ['A', 'B'], undefined],
  [['A', 'B'], [null, unknown], ['A', 'B'], [null, unknown]],
  [[null, 'B'], [unknown, null], ['B'], [unknown]],
  [['A', null, 'C'], [null, unknown, null], ['A', 'C'], [null, unknown]],
  [['A', null], [null, unknown], ['A'], [null, unknown]],
  [[null], [unknown], [], [unknown]],
]) {
  const [xml, back] = trip(structure(alias, marks));
  console.log(JSON.stringify([alias, marks?.map(Boolean)]), JSON.stringify([back.alias, back._alias?.map(Boolean)]));
  assert.equal(xml.split('<alias').length - 1, alias.length);
  assert.equal(xml.split('<alias value=').length - 1, alias.filter(Boolean).length);
  assert.deepEqual(back, structure(seenAlias, seenMarks));
}

// Once more through XML, the mark is within the name that is known.
const [first, back] = trip(structure([null, 'B'], [unknown, null]));
assert.match(first, /<alias><extension/);
assert.match(trip(back)[0], /<alias value="B"><extension/);
assert.equal(fhir.validate(back).valid, true);

const person = { resourceType: 'Practitioner', name: [{ family: 'MARTIN', given: [null, 'ANNE'], _given: [unknown, null] }] };
assert.deepEqual(trip(person)[1].name, [{ family: 'MARTIN', given: ['ANNE'], _given: [unknown] }]);
const place = { resourceType: 'Location', address: { line: [null, '1 rue A'], _line: [unknown, null], city: 'BOURG' } };
assert.deepEqual(trip(place)[1].address, { line: ['1 rue A'], _line: [unknown], city: 'BOURG' });
JS
node essai.js
