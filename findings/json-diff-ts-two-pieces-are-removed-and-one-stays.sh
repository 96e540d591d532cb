#!/bin/sh
# json-diff-ts leaves a piece in its list when two are removed by changes kept one by one, and a tag that became null as it was.
#
# Version:  json-diff-ts 4.10.4; rfc6902 5.3.0 and json-diff-ts itself, by changes that are not taken apart, are its peers.
# Expected: changes that were taken apart to be kept (« atomizeChangeset ») and put together again make of the old file the new one, as they
#           do before; a change that says « null » makes null.
# Seen:     of pieces removed from a list by their place, every second one stays, since each removal is then applied alone, from the first
#           on, to a list that has moved. Named by their own value, a piece whose name has an apostrophe stays, and one that is added
#           becomes a tag beside the list. With treatTypeChangeAsReplace at false, a text that becomes null keeps its value, though the
#           change is there. No error (dist/index.js: unatomizeChangeset from 175; applyChangeset at 88).
# Matters:  a history of the changes of a demande, replayed, gives a file with a piece that was withdrawn or a number that was emptied:
#           sound, and not what was sent. Our comparison of two files applies no change.
set -eu
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
cd "$dossier"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact json-diff-ts@4.10.4 rfc6902@5.3.0
cat > essai.js <<'JS'
import assert from 'node:assert/strict';
import { applyChangeset, atomizeChangeset, diff, unatomizeChangeset } from 'json-diff-ts';
import { applyPatch, createPatch } from 'rfc6902';

const NAMED = { embeddedObjKeys: { pieces: '$value' } };

/** The new file as made from the old one: by the changes, by the changes taken apart, and by a peer. */
function replay(before, after, options) {
  const copy = () => structuredClone(before);
  const changes = diff(before, after, options);
  const peer = copy();
  applyPatch(peer, createPatch(before, after));
  assert.deepEqual(peer, after);
  return [applyChangeset(copy(), structuredClone(changes)), applyChangeset(copy(), unatomizeChangeset(atomizeChangeset(changes)))];
}
const list = (...pieces) => ({ pieces });

for (const [before, after, seen, options] of [
  [list('a', 'b', 'c'), list('a', 'b'), list('a', 'b')],
  [list('a', 'b', 'c'), list('a'), list('a', 'c')],
  [list('a', 'b', 'c', 'd', 'e'), list('a'), list('a', 'c', 'e')],
  [list('a', 'b', 'c'), list('c'), list('c', 'c')],
  [list('a', 'b', 'c'), list('c'), list('c'), NAMED],
  [list('a', 'l\'Isle'), list('a'), list('a', 'l\'Isle'), NAMED],
  [list('a'), list('a', 'l\'Isle'), { pieces: ['a'], "pieces[?(@=='l'Isle')]": 'l\'Isle' }, NAMED],
]) {
  const [direct, apart] = replay(before, after, options);
  console.log(JSON.stringify({ before, after, apart }));
  assert.deepEqual(direct, after);
  assert.deepEqual(apart, seen);
}

const before = { numeroASP: 'FINIMG013594' };
const after = { numeroASP: null };
assert.deepEqual(replay(before, after), [after, after]);
const kept = { treatTypeChangeAsReplace: false };
console.log(JSON.stringify(diff(before, after, kept)));
assert.deepEqual(diff(before, after, kept), [{ type: 'UPDATE', key: 'numeroASP', value: null, oldValue: 'FINIMG013594' }]);
assert.deepEqual(replay(before, after, kept), [before, before]);
assert.deepEqual(replay(after, before, kept), [before, before]);
JS
node essai.js
