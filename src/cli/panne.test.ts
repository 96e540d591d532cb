import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { captureFlux } from '#test-support/flux.ts';
import { unJugement } from '#test-support/rendus.ts';
import { openLazily } from './fichiers.ts';
import { main } from './main.ts';
import { FORMATS, loadRendu } from './formats.ts';
import { Misuse } from './options.ts';
import { orNonLu, sayPanne } from './panne.ts';
import { rendreUn } from './rendre-un.ts';
import { watchSortie } from './sortie.ts';

/** As if our code were wrong, in the midst of a judgement. */
const fault = (faute: unknown, fois = Infinity) => {
  const { arrayBuffer } = Blob.prototype;
  let restent = fois;
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
    return restent-- > 0 ? Promise.reject(faute) : arrayBuffer.call(this);
  });
};

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
  expect(await main([path])).toBe(70);
  expect(ecrit.stderr).toContain(`Le simulateur est en faute sur « ${path} »`);
  expect(ecrit.stderr).toContain('sans le fichier ni rien de son contenu');
  expect(ecrit.stderr).toMatch(/\n {2}TypeError\n {2}at .*panne\.test\.ts:\d+:\d+\)?\n/);
  expect(ecrit.stderr + ecrit.stdout).not.toMatch(/secret/i);
  expect(ecrit.stderr.replace(path, '')).not.toMatch(/[/\\](src|node_modules)[/\\]/);
});

it.each([
  [
    'json',
    /^{"fichier":"\S*faute\.json","verdict":"panne","motif":"[^"]+"}\n{"fichier":"\S*suivant/,
  ],
  ['texte', /faute\.json\nPanne du simulateur – .*\n\n.*suivant\.json\n(?!Panne)/],
  ['csv', /faute\.json;Panne du simulateur;[^]*\r\n\S*suivant\.json;(?!Panne)/],
  [
    'github',
    /^::error file=\S*faute\.json,title=Panne du simulateur::.*\nSimulateur Ségur : \S*suivant/,
  ],
  ['junit', /<error [^>]*type="panne"\/>[^]*<testsuite name="\S*suivant\.json"/],
  ['sarif', /"ruleId"[^]*suivant\.json[^]*"executionSuccessful":false,[^]*faute\.json/],
])('les autres fichiers sont jugés, et elle a son résultat : %s', async (format, attendu) => {
  fault(new TypeError('x'), 1);
  const fichiers = [write('faute.json'), write('suivant.json')];
  expect(await main([...fichiers, '--format', format])).toBe(70);
  expect(ecrit.stdout).toMatch(attendu);
  expect(ecrit.stderr.match(/en faute/g)).toHaveLength(1);
});

it.each(FORMATS)('une faute pendant l’écriture d’un résultat est le sien : %s', async (format) => {
  const ecriture = (await loadRendu(format))({ seuil: 'bloquant', version: '1', couleur: false });
  const fautive: typeof ecriture = {
    ...ecriture,
    ecrire(resultat) {
      const texte = ecriture.ecrire(resultat);
      if ('motif' in resultat) return texte;
      throw new TypeError(texte);
    },
  };
  const juge = async (chemin: string) => ({
    ...unJugement({ chemin }),
    registres: null,
    corrige: null,
  });
  const { resultat, texte } = await rendreUn('faute.json', juge, fautive);
  expect(resultat).toMatchObject({ chemin: 'faute.json', panne: true });
  const entier = texte + ecriture.finir();
  expect(entier.match(/en faute, et ne dit rien de ce fichier/g)).toHaveLength(1);
  expect(entier).toContain('faute.json');
});

it('un zip d’une inspection a aussi la sienne', async () => {
  const path = write('a.zip');
  vi.spyOn(Blob.prototype, 'slice').mockImplementationOnce(() => {
    throw new TypeError('x');
  });
  expect(await main(['--inspecter', path, write('b.zip')])).toBe(70);
  const etats = ecrit.stdout.match(/"etat":"\w+"/g);
  expect(etats).toEqual(['"etat":"panne"', '"etat":"refuse"']);
});

it('se dit aussi de ce qui n’est pas une erreur', async () => {
  fault('ici');
  expect(await main([write('autre.json')])).toBe(70);
  expect(ecrit.stderr).toMatch(/\n {2}string\n$/);
});

it('ne prend pas pour elle un appel incorrect, et se dit sans fichier', async () => {
  const refus = orNonLu('a.json', () => {
    throw new Misuse('refusé');
  });
  await expect(refus).rejects.toThrow(Misuse);
  expect(sayPanne(new RangeError('x'), null)).toMatch(/^Le simulateur est en faute : /);
});

it('ne prend pas pour elle un fichier qui change pendant sa lecture', async () => {
  const path = write('change.zip');
  const ouvert = await openLazily(path);
  writeFileSync(path, 'autre chose');
  const lu = await orNonLu(path, () => ouvert.arrayBuffer());
  expect(lu).toEqual({ chemin: path, motif: expect.stringContaining('a changé pendant') });
  expect(await main(['--inspecter', join(dossier, 'absent.zip'), path])).toBe(3);
  expect(ecrit.stdout.match(/"etat":"[\w-]+"/g)).toEqual(['"etat":"non-lu"', '"etat":"refuse"']);
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
