import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expandGlob } from './glob.ts';
import { surveiller } from './surveiller.ts';

const dossier = mkdtempSync(join(tmpdir(), 'surveiller-'));
afterAll(() => rmSync(dossier, { recursive: true }));

const write = (nom: string, texte: string) => writeFileSync(join(dossier, nom), texte);

/** A pattern, as the command line lists it. */
const listerMotif = (motif: string) => async () => {
  const dossiers = new Set<string>();
  return { fichiers: await expandGlob(motif, dossiers), dossiers };
};

it('juge tout, puis ce qui change, et s’arrête', async () => {
  write('a.json', '1');
  write('b.json', '1');
  write('modele', '1');
  const arret = new AbortController();
  const tours: string[][] = [];
  /** One act after each turn; the last one stops. */
  const actes = [
    () => write('b.json', '22'),
    // As an editor that writes apart, then renames.
    () => {
      write('a.tmp', '333');
      renameSync(join(dossier, 'a.tmp'), join(dossier, 'a.json'));
    },
    () => write('c.json', 'new'),
    // Neither is a turn; what the files are judged with is one for all.
    () => {
      rmSync(join(dossier, 'c.json'));
      write('autre.txt', 'rien');
      setTimeout(() => write('modele', '22'), 300);
    },
    () => arret.abort(),
  ];
  await surveiller(
    {
      lister: listerMotif(join(dossier, '*.json')),
      references: () => [join(dossier, 'modele')],
      juger: (fichiers) => {
        tours.push(fichiers.map((path) => basename(path)));
        const acte = actes.shift();
        setTimeout(() => acte?.(), 20);
        return Promise.resolve();
      },
    },
    arret.signal,
  );
  expect(tours).toEqual([
    ['a.json', 'b.json'],
    ['b.json'],
    ['a.json'],
    ['c.json'],
    ['a.json', 'b.json'],
  ]);
});

it('voit les dossiers qui naissent, et celui qui prend la place d’un autre', async () => {
  const racine = join(dossier, 'racine');
  mkdirSync(racine);
  const arret = new AbortController();
  const tours: string[][] = [];
  const poser = (chemin: string, texte: string) => {
    mkdirSync(dirname(join(racine, chemin)), { recursive: true });
    writeFileSync(join(racine, chemin), texte);
  };
  const actes = [
    () => poser('ne/profond/b.json', '1'),
    () => poser('ne/profond/b.json', '22'),
    () => {
      rmSync(join(racine, 'ne'), { recursive: true });
      setTimeout(() => poser('ne/profond/b.json', '333'), 400);
    },
    () => poser('ne/profond/c.json', '1'),
    () => arret.abort(),
  ];
  poser('a.json', '1');
  await surveiller(
    {
      lister: listerMotif(join(racine, '**/*.json')),
      references: () => [join(racine, 'pas-encore/modele')],
      juger: (fichiers) => {
        tours.push(fichiers.map((path) => relative(racine, path)));
        const acte = actes.shift();
        setTimeout(() => acte?.(), 20);
        return Promise.resolve();
      },
    },
    arret.signal,
  );
  expect(tours).toEqual([
    ['a.json'],
    ['ne/profond/b.json'],
    ['ne/profond/b.json'],
    ['ne/profond/b.json'],
    ['ne/profond/c.json'],
  ]);
});
