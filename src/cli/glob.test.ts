import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

it('suit un lien vers un dossier, comme un terminal, et ne le prend pas pour un fichier', async () => {
  const liens = join(dossier, '.liens');
  mkdirSync(liens);
  symlinkSync(join(dossier, 'x'), join(liens, 'vers-x'));
  symlinkSync(join(dossier, 'absent'), join(liens, 'rompu.json'));
  expect(await expandGlob(join(liens, '*/*.json'))).toEqual([join(liens, 'vers-x/d.json')]);
  expect(await expandGlob(join(liens, '*'))).toEqual([join(liens, 'rompu.json')]);
});

it('dit un dossier qui ne se liste pas, au lieu de le taire', async () => {
  const boucle = join(dossier, '.boucle');
  symlinkSync(boucle, boucle);
  for (const motif of ['*.json', '**/*.json'])
    expect(await expandGlob(join(boucle, motif))).toEqual([boucle]);
  expect(await expandGlob(join(dossier, 'a.json/*.json'))).toEqual([]);
});

it('un accent composé ou non est le même', async () => {
  const accents = join(dossier, '.accents');
  mkdirSync(accents);
  const nom = 'e\u0301te\u0301.json';
  writeFileSync(join(accents, nom), '');
  expect(await expandGlob(join(accents, 'été*'))).toEqual([join(accents, nom)]);
});

it('un nom sans signe, ou le nom d’un fichier, est lui-même', async () => {
  expect(await expandGlob('absent.json')).toEqual(['absent.json']);
  expect(await expandGlob(join(dossier, 'q?.json'))).toEqual([join(dossier, 'q?.json')]);
});
