import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { loadConfig } from './config.ts';
import { Misuse, NOM_CONFIG } from './options.ts';

const dossier = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(dossier, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function write(texte: string): string {
  const chemin = join(dossier, NOM_CONFIG);
  writeFileSync(chemin, texte);
  return chemin;
}

async function refuse(texte: string): Promise<readonly string[]> {
  const chemin = write(texte);
  const error: unknown = await loadConfig(chemin).catch((cause: unknown) => cause);
  if (!(error instanceof Misuse)) throw new Error('It should have been refused');
  return error.message.split('\n').map((ligne) => ligne.replace(`${chemin}:`, ''));
}

it('se lit, ses chemins pris de son dossier', async () => {
  const chemin = write(
    JSON.stringify({
      $schema: 'https://exemple.invalid/config.json',
      formulaire: 'img-db-va2.solde',
      tva: '20',
      modeles: ['modeles/a.json', '/tmp/b.json'],
      portail: { sauvegarde: 'portail.segur' },
    }),
  );
  expect(await loadConfig(chemin)).toEqual({
    chemin,
    formulaire: 'img-db-va2.solde',
    type: null,
    numeroAns: null,
    tva: '20',
    seuil: null,
    modeles: [join(dossier, 'modeles/a.json'), '/tmp/b.json'],
    registres: [],
    portail: { sauvegarde: join(dossier, 'portail.segur'), siret: null },
  });
});

it('se trouve dans le dossier courant, ou dans un de ceux qui le contiennent', async () => {
  const chemin = write('{"type": "solde"}');
  const profond = join(dossier, 'a/b');
  mkdirSync(profond, { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(profond);
  expect(await loadConfig(null)).toMatchObject({ chemin, type: 'solde' });
  rmSync(chemin);
  expect((await loadConfig(null)).chemin).toBeNull();
});

it('trouvée et illisible, elle arrête l’appel : juger sans elle serait juger autrement', async () => {
  // More than Node reads at once: unlike a right that is refused, even to who may read everything.
  truncateSync(write(''), 3 * 2 ** 30);
  vi.spyOn(process, 'cwd').mockReturnValue(dossier);
  await expect(loadConfig(null)).rejects.toThrow(/segur\.config\.json ne peut pas être lu/);
});

describe('une faute est dite à sa place', () => {
  it.each([
    ['{"tva": 20}', ['1:9 : « tva » attend "20", "8.5", "0".']],
    [
      '{\n  "Type": "solde"\n}',
      [expect.stringMatching(/^2:3 : « Type » est inconnu ; sont connus .*type/)],
    ],
    ['{"modeles": "a.json"}', ['1:13 : « modeles » attend une liste de chemins : ["…"].']],
    [
      '{"portail": {"siret": 1}}',
      [
        '1:23 : « siret » attend un texte entre guillemets.',
        '1:13 : « sauvegarde » manque : le fichier enregistré depuis « Mon compte ».',
      ],
    ],
    [
      '{"type": "x",\n "seuil": "y"}',
      [
        expect.stringMatching(/^1:10 : « type » attend "avance", "solde"/),
        expect.stringMatching(/^2:11 : « seuil » attend /),
      ],
    ],
    ['[]', ['1:1 : un objet JSON est attendu, entre { et }.']],
    ['{"type": "solde",}', [expect.stringMatching(/^1:1[67] : .*virgule/)]],
    ['{"type": "solde", "type": "avance"}', [expect.stringMatching(/^1:\d+ : .*type/)]],
    ['', [expect.stringMatching(/^1:1 : .*vide/)]],
  ])('%s', async (texte, dits) => {
    expect(await refuse(texte)).toEqual(dits);
  });

  it('absente, elle est nommée', async () => {
    await expect(loadConfig(join(dossier, 'absente.json'))).rejects.toThrow(
      /absente\.json ne peut pas être lu/,
    );
  });
});
