import { describe, expect, it } from 'vitest';
import { isGuessed } from '../../src/domain/zip.ts';
import { zipFile } from '../../src/test-support/zip-builder.ts';
import { examineEntries } from '../../src/validation/zip/integrity.ts';
import { readEntry } from '../../src/validation/zip/read-entry.ts';
import { readZip } from '../../src/validation/zip/read-zip.ts';
import { CONTENU, type Contenu } from './contenu.ts';
import { ECRIVAINS_NPM } from './zip-npm.ts';
import { isPresent, PROGRAMMES, writeBy } from './zip-machine.ts';

/** The same content by every writer: one reading, all names, all bytes. What else is said is written here. */

/** Writers that add something which the reader says, by the rules of the remarks. */
const REMARQUES: Readonly<Record<string, readonly string[]>> = {
  'minizip-asm.js 1.0.10': ['zeros-apres'],
  'bsdtar --format zip, dans un tube': ['zeros-apres'],
};

/** Says nothing of its UTF-8 names: read, and known to be guessed. Info-ZIP does so under some locales, C.UTF-8 among them. */
function mayGuess(titre: string): readonly boolean[] {
  if (titre.startsWith('Info-ZIP')) return [true, false];
  return [titre === 'minizip-asm.js 1.0.10'];
}

async function expectRead(titre: string, octets: Uint8Array, attendu: Contenu): Promise<void> {
  const fichier = zipFile(new Uint8Array(octets));
  const { refus, remarques, entrees } = await readZip(fichier);
  expect(refus).toBeNull();
  expect(remarques.map(({ regle }) => regle)).toEqual(REMARQUES[titre] ?? []);
  const files = entrees.filter(({ dossier }) => !dossier);
  expect(files.map(({ nom }) => nom).toSorted()).toEqual([...attendu.keys()].toSorted());
  expect(files.every(({ nomSur }) => nomSur)).toBe(true);
  expect(mayGuess(titre)).toContain(files.some(isGuessed));
  for (const entree of files) {
    const lu = await readEntry(fichier, entree);
    expect(lu && Buffer.compare(lu, attendu.get(entree.nom) ?? new Uint8Array(1))).toBe(0);
  }
  for await (const { integrite } of examineEntries(fichier, entrees)) expect(integrite).toBe('ok');
}

describe('un zip de npm est lu, noms et octets', () => {
  it.each(Object.entries(ECRIVAINS_NPM))('%s', async (titre, write) => {
    await expectRead(titre, await write(CONTENU), CONTENU);
  });
});

describe('un zip d’un programme de la machine est lu, noms et octets', () => {
  for (const [titre, programme] of Object.entries(PROGRAMMES)) {
    const present = isPresent(programme.present);
    it.skipIf(!present)(present ? titre : `${titre} : absent de cette machine`, async () => {
      await expectRead(titre, writeBy(programme, CONTENU), CONTENU);
    });
  }
});
