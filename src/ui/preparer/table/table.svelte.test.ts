import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unMagasin } from '#test-support/storage.ts';

let verdict = 'valide';
let reconnu: string | null = 'img-ris-va2.solde';
const tabules: unknown[] = [];

vi.mock('../juger.ts', () => ({
  lireFichier: async (fichier: File) => ({
    ok: true,
    report: { verdict, formulaire: { id: reconnu }, texte: await fichier.text() },
  }),
}));
vi.mock('#worker/tableur-client.ts', () => ({
  tabuler: (texte: string, formulaire: string) => {
    tabules.push([texte, formulaire]);
    return Promise.resolve({ ok: true, tableau: {} });
  },
}));

/** As the page is after it was opened. */
async function reopen() {
  vi.resetModules();
  const { table } = await import('./table.svelte.ts');
  await table.revenir();
  return table;
}

const JSON_LU = '{"é": "€"}\n';

beforeEach(() => {
  vi.stubGlobal('sessionStorage', unMagasin());
  [verdict, reconnu] = ['valide', 'img-ris-va2.solde'];
  tabules.length = 0;
});

describe('le JSON mis en tableau', () => {
  it('revient au rechargement, à la lettre près, jusqu’à ce qu’on le retire', async () => {
    const table = await reopen();
    await table.read(new File([JSON_LU], 'soldes.json'));
    const neuf = await reopen();
    expect([neuf.fichier?.name, neuf.lu?.type, neuf.garde]).toEqual([
      ...['soldes.json', 'tableau', true],
    ]);
    expect(tabules).toEqual(Array(2).fill([JSON_LU, 'img-ris-va2.solde']));
    neuf.retirer();
    expect([neuf.fichier, neuf.lu, (await reopen()).fichier]).toEqual([null, null, null]);
  });

  it('revient avec le formulaire choisi', async () => {
    reconnu = null;
    const table = await reopen();
    await table.read(new File(['{}'], 'a.json'));
    expect((await reopen()).lu?.type).toBe('inconnu');
    await table.chooseFormulaire('img-db-va2.solde');
    expect((await reopen()).lu).toMatchObject({ formulaire: 'img-db-va2.solde' });
  });

  it('ne revient pas s’il est trop long ou illisible, ni celui d’avant', async () => {
    const table = await reopen();
    for (const [lu, texte] of [
      ['valide', ' '.repeat(2 ** 20)],
      ['illisible', '{'],
    ] as const) {
      verdict = 'valide';
      await table.read(new File(['{}'], 'avant.json'));
      expect(table.garde).toBe(true);
      verdict = lu;
      await table.read(new File([texte], 'a.json'));
      expect([table.garde, (await reopen()).fichier]).toEqual([false, null]);
    }
  });

  it.each([
    '',
    '{}',
    '[1]',
    '{"nom":"a","texte":1,"formulaire":null}',
    '{"nom":"a","texte":"{}","formulaire":"a"}',
  ])('ne croit pas ce qui n’est pas de nous : %j', async (texte) => {
    vi.stubGlobal('sessionStorage', unMagasin({ 'simulateur-segur:preparer-json': texte }));
    expect((await reopen()).fichier).toBeNull();
  });
});
