import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { captureFlux } from '#test-support/flux.ts';
import { main } from './main.ts';
import { Misuse } from './options.ts';
import { nameFaults, sayPanne } from './panne.ts';
import { watchSortie } from './sortie.ts';

/** As if our code were wrong, in the midst of a judgement. */
const fault = (faute: unknown) =>
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(() => Promise.reject(faute));

const dossier = mkdtempSync(join(tmpdir(), 'panne-'));
afterAll(() => rmSync(dossier, { recursive: true }));
const ecrit = captureFlux();

function write(nom: string): string {
  const path = join(dossier, nom);
  writeFileSync(path, '{}');
  return path;
}

it('a son code, nomme le fichier, et ne dit rien de son contenu ni de cette machine', async () => {
  fault(new TypeError('« rue du Secret »\n    at secret'));
  const path = write('faute.json');
  expect(await main([path, write('suivant.json')])).toBe(70);
  expect(ecrit.stdout).toBe('');
  expect(ecrit.stderr).toContain(`s’est arrêté par sa faute sur « ${path} »`);
  expect(ecrit.stderr).toContain('sans le fichier ni rien de son contenu');
  expect(ecrit.stderr).toMatch(/\n {2}TypeError\n {2}at .*panne\.test\.ts:\d+:\d+\)?\n/);
  expect(ecrit.stderr).not.toMatch(/secret/i);
  expect(ecrit.stderr.replace(path, '')).not.toMatch(/[/\\](src|node_modules)[/\\]/);
});

it('se dit aussi de ce qui n’est pas une erreur', async () => {
  fault('ici');
  expect(await main([write('autre.json')])).toBe(70);
  expect(ecrit.stderr).toMatch(/\n {2}string\n$/);
});

it('ne prend pas pour elle un appel incorrect, et se dit sans fichier', async () => {
  const refus = nameFaults((at) => {
    at('a.json');
    throw new Misuse('refusé');
  });
  await expect(refus).rejects.toThrow(Misuse);
  expect(sayPanne(new RangeError('x'))).toMatch(/^Le simulateur s’est arrêté par sa faute : /);
});

it.each([
  ['EPIPE', 141, ''],
  ['ENOSPC', 2, 'La sortie standard ne peut pas être écrite (ENOSPC).\n'],
])('une sortie qui ne s’écrit plus : %s', (code, attendu, dit) => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((donne) => {
    throw new Error(`exit ${donne}`);
  });
  watchSortie();
  expect(() => process.stdout.emit('error', Object.assign(new Error(code), { code }))).toThrow(
    `exit ${attendu}`,
  );
  expect([exit.mock.calls.length, ecrit.stderr]).toEqual([1, dit]);
});
