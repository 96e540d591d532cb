import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unMagasin } from '#test-support/storage.ts';

const CLE = 'simulateur-segur:preparer-mentions';
const MENTIONS = new Map([['f.pdf', [{ colonne: 'Suivi par (B)', valeur: 'Dr Petit' }]]]);

/** As after a reload: the module forgets, the window does not. */
async function recharger() {
  vi.resetModules();
  return import('./mentions.ts');
}

describe('ce que le tableau dit des demandes', () => {
  let magasin = unMagasin();
  beforeEach(() => {
    magasin = unMagasin();
    vi.stubGlobal('sessionStorage', magasin);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('revient après un rechargement, et part avec le tableau', async () => {
    (await recharger()).garderMentions(MENTIONS);
    const { lireMentions, garderMentions } = await recharger();
    expect(lireMentions()).toEqual(MENTIONS);
    garderMentions(null);
    expect([lireMentions().size, magasin.length]).toEqual([0, 0]);
  });

  it('est oublié par le rechargement quand il est trop long, plutôt que celui d’avant', async () => {
    const { garderMentions, lireMentions } = await recharger();
    garderMentions(MENTIONS);
    const long = new Map([['f.pdf', [{ colonne: 'B', valeur: 'x'.repeat(2 ** 20) }]]]);
    garderMentions(long);
    expect([lireMentions(), magasin.length]).toEqual([long, 0]);
  });

  it.each(['{', '{"f.pdf":[]}', '[["f.pdf",[{"colonne":1}]]]', '[["f.pdf"]]', '[null]'])(
    'n’est rien quand ce qui est gardé est d’une autre forme : %s',
    async (texte) => {
      magasin.setItem(CLE, texte);
      expect((await recharger()).lireMentions().size).toBe(0);
    },
  );
});
