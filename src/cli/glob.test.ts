import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expandGlob } from './glob.ts';

const dossier = mkdtempSync(join(tmpdir(), 'glob-'));
afterAll(() => rmSync(dossier, { recursive: true }));
for (const sous of ['x/y', 'node_modules', '.git'])
  mkdirSync(join(dossier, sous), { recursive: true });
for (const nom of [
  'b.json',
  'a.json',
  'c.txt',
  '.cache.json',
  'é+(1).json',
  'x/d.json',
  'x/y/e.json',
  'node_modules/f.json',
  '.git/g.json',
  'q?.json',
]) {
  writeFileSync(join(dossier, nom), '');
}

it.each([
  ['*.json', ['a.json', 'b.json', 'q?.json', 'é+(1).json']],
  ['?.json', ['a.json', 'b.json']],
  ['.*.json', ['.cache.json']],
  ['*/*.json', ['node_modules/f.json', 'x/d.json']],
  ['**/*.json', ['a.json', 'b.json', 'q?.json', 'x/d.json', 'x/y/e.json', 'é+(1).json']],
  ['x/**', ['x/d.json', 'x/y/e.json']],
  ['x/*/e.json', ['x/y/e.json']],
  ['é+(*', ['é+(1).json']],
  ['rien-*.json', []],
])('%s', async (motif, trouves) => {
  expect(await expandGlob(join(dossier, motif))).toEqual(trouves.map((nom) => join(dossier, nom)));
});

it('un nom sans signe, ou le nom d’un fichier, est lui-même', async () => {
  expect(await expandGlob('absent.json')).toEqual(['absent.json']);
  expect(await expandGlob(join(dossier, 'q?.json'))).toEqual([join(dossier, 'q?.json')]);
});
