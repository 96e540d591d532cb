import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_ORIGINAL, type Brouillon } from '#domain/brouillon.ts';
import type { Report } from '#domain/report.ts';
import { readBrouillons } from '#storage/brouillons.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { exemple } from '#test-support/exemples.ts';

const SAIN = JSON.stringify(exemple('img-ris-va2.solde'), null, 2);
const HIER = `${SAIN}\n`;
const AUJOURDHUI = SAIN.replace('1000.01', '2000.02');

const modules = async () => {
  const [{ vueOf }, { travailOf }, { suiviOf }, { brouillons }] = await Promise.all([
    import('#ui/rapport/constats/vue.svelte.ts'),
    import('./atelier.svelte.ts'),
    import('./suivi.svelte.ts'),
    import('./brouillons.svelte.ts'),
  ]);
  return { vueOf, travailOf, suiviOf, brouillons };
};

/** A tab of its own, as far as the code of the page goes; the browser under it is the same. */
async function openOnglet() {
  vi.resetModules();
  const { vueOf, travailOf, suiviOf, brouillons } = await modules();
  await brouillons.load();
  return {
    brouillons,
    open(report: Report, original: File | null = new File([report.texte], report.fichier.nom)) {
      const juger = () => Promise.resolve({ ok: true, report, fichier: new File([], '') } as const);
      const corriger = () => Promise.reject(new Error('not asked'));
      const travail = travailOf(vueOf(report), { juger, corriger, original, onrevise: () => {} });
      const suivi = suiviOf(travail);
      return {
        travail,
        suivi,
        ecrire: (texte: string) => travail.edition.replaceAll(texte, null),
        texte: () => travail.edition.read().texte,
      };
    },
  };
}

type Onglet = Awaited<ReturnType<typeof openOnglet>>;

/** A draft that was asked for, and written. */
async function keep(onglet: Onglet, report: Report, texte: string) {
  const ouvert = onglet.open(report);
  ouvert.ecrire(texte);
  void ouvert.suivi.choose(true);
  await vi.waitFor(() => expect(ouvert.suivi.nom).not.toBeNull());
  return ouvert;
}

/** The draft of that name is resumed beside its original. */
function resume(onglet: Onglet, report: Report, nom: string) {
  const ouvert = onglet.open(report);
  const brouillon = onglet.brouillons.liste.find((each) => each.nom === nom);
  if (!brouillon) throw new Error(`no draft « ${nom} »`);
  ouvert.suivi.resume(brouillon, false);
  return ouvert;
}

async function readKept(): Promise<readonly Brouillon[]> {
  const lus = await readBrouillons();
  if (!lus.ok) throw new Error(lus.echec.type);
  return lus.valeur.brouillons;
}

const kept = async () =>
  Object.fromEntries((await readKept()).map(({ nom, texte }) => [nom, texte]));

const textOf = (original: Brouillon['original']) => original && new TextDecoder().decode(original);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('un brouillon', () => {
  it('n’est jamais remplacé par un autre fichier du même nom, qui n’est pas gardé sans qu’on le demande', async () => {
    await keep(await openOnglet(), await simulateText(HIER), `${HIER} hier`);
    const onglet = await openOnglet();
    const autre = onglet.open(await simulateText(AUJOURDHUI));
    autre.ecrire(`${AUJOURDHUI} `);
    expect(autre.suivi.voulu).toBe(false);
    expect(await autre.suivi.write()).toBe(false);
    expect(autre.suivi.existant).toBeNull();
    void autre.suivi.choose(true);
    await vi.waitFor(() => expect(autre.suivi.nom).toBe('fichier.json (2)'));
    expect(await kept()).toEqual({
      'fichier.json': `${HIER} hier`,
      'fichier.json (2)': `${AUJOURDHUI} `,
    });
  });

  it('se propose au même fichier déposé à nouveau, et s’y reprend d’un bloc', async () => {
    await keep(await openOnglet(), await simulateText(HIER), `${HIER} hier`);
    const onglet = await openOnglet();
    const { suivi, travail, texte } = onglet.open(await simulateText(HIER));
    expect(suivi.existant?.nom).toBe('fichier.json');
    if (suivi.existant) suivi.resume(suivi.existant, false);
    expect(texte()).toBe(`${HIER} hier`);
    expect(travail.modifie).toBe(true);
    expect(travail.aGarder).toBe(false);
    const [acte] = travail.actes;
    expect(acte?.libelle).toContain('Brouillon « fichier.json » repris');
    if (acte) travail.revert(acte);
    expect(texte()).toBe(HIER);
    expect(travail.aGarder).toBe(true);
  });

  it('reprend les fins de ligne telles qu’elles étaient', async () => {
    const fins = HIER.replaceAll('\n', '\r\n').replace('\r\n', '\r');
    await keep(await openOnglet(), await simulateText(HIER), `${fins}\r`);
    const { texte } = resume(await openOnglet(), await simulateText(HIER), 'fichier.json');
    expect(texte()).toBe(`${fins}\r`);
  });

  it('prend le nom qu’on lui donne, jamais celui d’un autre', async () => {
    const onglet = await openOnglet();
    const report = await simulateText(HIER);
    const premier = await keep(onglet, report, `${HIER} un`);
    expect(await premier.suivi.rename('Envoi')).toBe(true);
    expect(premier.suivi.nom).toBe('Envoi');
    const second = await keep(onglet, await simulateText(HIER), `${HIER} deux`);
    await second.suivi.rename('Envoi');
    expect(second.suivi.nom).toBe('Envoi (2)');
    await second.suivi.rename('');
    expect(second.suivi.nom).toBe('fichier.json');
    expect(await kept()).toEqual({ Envoi: `${HIER} un`, 'fichier.json': `${HIER} deux` });
  });

  it('garde l’original octet pour octet, et le garde encore une fois repris', async () => {
    const onglet = await openOnglet();
    const octets = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(HIER)]);
    const ouvert = onglet.open(await simulateText(HIER), new File([octets], 'fichier.json'));
    ouvert.ecrire(SAIN);
    void ouvert.suivi.choose(true);
    await vi.waitFor(() => expect(ouvert.suivi.nom).not.toBeNull());
    ouvert.ecrire(`${SAIN} `);
    expect(await ouvert.suivi.write()).toBe(true);
    const [{ original = null } = {}] = await readKept();
    expect(original && new Uint8Array(original)).toEqual(octets);
  });

  it('garde le texte de l’original quand le fichier n’est plus sur le disque', async () => {
    const onglet = await openOnglet();
    const perdu = new File([], 'fichier.json');
    vi.spyOn(perdu, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    const ouvert = onglet.open(await simulateText(HIER), perdu);
    ouvert.ecrire(SAIN);
    void ouvert.suivi.choose(true);
    await vi.waitFor(() => expect(onglet.brouillons.liste).toHaveLength(1));
    expect(textOf(onglet.brouillons.liste[0]?.original ?? null)).toBe(HIER);
  });

  it('se garde sans son original au-delà de la limite, et le dit', async () => {
    const onglet = await openOnglet();
    const enorme = new File([new Uint8Array(MAX_ORIGINAL + 1)], 'fichier.json');
    const ouvert = onglet.open(await simulateText(HIER), enorme);
    ouvert.ecrire(SAIN);
    void ouvert.suivi.choose(true);
    await vi.waitFor(() => expect(ouvert.suivi.sansOriginal).toBe(true));
    expect(onglet.brouillons.liste[0]?.original).toBeNull();
  });

  it('repris sans original, reste à garder si on l’oublie, et ne se dit pas l’original', async () => {
    const onglet = await openOnglet();
    const nouveau = { nom: 'a', fichier: 'fichier.json', original: null, sha256: null };
    const ajoute = await onglet.brouillons.add({ ...nouveau, texte: HIER });
    if (!ajoute.ok) throw new Error(ajoute.echec.type);
    const { suivi, travail, ecrire } = onglet.open(await simulateText(HIER));
    suivi.resume(ajoute.valeur, true);
    expect(travail.aGarder).toBe(false);
    void suivi.choose(false);
    await vi.waitFor(() => expect(travail.aGarder).toBe(true));
    expect(await kept()).toEqual({});
    ecrire(`${HIER} `);
    void suivi.choose(true);
    await vi.waitFor(() => expect(onglet.brouillons.liste).toHaveLength(1));
    expect(onglet.brouillons.liste[0]).toMatchObject({ original: null, sha256: null });
  });

  it('reste à garder, et le dit, quand la place manque ; puis se garde', async () => {
    const onglet = await openOnglet();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { suivi, travail, ecrire } = onglet.open(await simulateText(HIER));
    ecrire(SAIN);
    void suivi.choose(true);
    await vi.waitFor(() => expect(suivi.echec?.type).toBe('plein'));
    expect(travail.aGarder).toBe(true);
    add.mockRestore();
    ecrire(`${SAIN} `);
    expect(await suivi.write()).toBe(true);
    expect([suivi.echec, travail.aGarder]).toEqual([null, false]);
  });
});

describe('un brouillon ouvert dans deux onglets', () => {
  async function openDeux() {
    const report = await simulateText(HIER);
    const un = await openOnglet();
    const ici = await keep(un, report, `${HIER} un`);
    const autre = await openOnglet();
    const ailleurs = resume(autre, await simulateText(HIER), 'fichier.json');
    return { un, ici, autre, ailleurs };
  }

  it('ne perd rien de ce que l’un et l’autre écrivent', async () => {
    const { ici, ailleurs } = await openDeux();
    ailleurs.ecrire(`${HIER} deux`);
    expect(await ailleurs.suivi.write()).toBe(true);
    ici.ecrire(`${HIER} trois`);
    expect(await ici.suivi.write()).toBe(true);
    expect([ici.suivi.ailleurs, ici.suivi.nom]).toEqual(['aPart', 'fichier.json (2)']);
    ici.ecrire(`${HIER} quatre`);
    expect(await ici.suivi.write()).toBe(true);
    expect(await kept()).toEqual({
      'fichier.json': `${HIER} deux`,
      'fichier.json (2)': `${HIER} quatre`,
    });
  });

  it('ne perd rien quand ils écrivent au même instant', async () => {
    const { ici, ailleurs } = await openDeux();
    ailleurs.ecrire(`${HIER} deux`);
    ici.ecrire(`${HIER} trois`);
    expect(await Promise.all([ici.suivi.write(), ailleurs.suivi.write()])).toEqual([true, true]);
    expect(Object.values(await kept()).toSorted()).toEqual([`${HIER} deux`, `${HIER} trois`]);
  });

  it('dit à celui qui est en retard qu’il l’est, avant qu’il n’écrive', async () => {
    const { ici, ailleurs } = await openDeux();
    expect(ici.travail.aGarder).toBe(false);
    ailleurs.ecrire(`${HIER} deux`);
    await ailleurs.suivi.write();
    await vi.waitFor(() => {
      ici.suivi.follow();
      expect(ici.suivi.ailleurs).toBe('depasse');
    });
    // What was written here is in no draft any more.
    expect(ici.travail.aGarder).toBe(true);
    expect(ailleurs.suivi.ailleurs).toBeNull();
    await ici.suivi.write();
    expect(ici.suivi.ailleurs).toBe('aPart');
    expect(ici.travail.aGarder).toBe(false);
    expect(Object.values(await kept()).toSorted()).toEqual([`${HIER} deux`, `${HIER} un`]);
  });

  it('ne demande rien à celui qui n’a fait que le reprendre', async () => {
    const { ici, ailleurs } = await openDeux();
    ici.ecrire(`${HIER} deux`);
    await ici.suivi.write();
    await vi.waitFor(() => {
      ailleurs.suivi.follow();
      expect(ailleurs.suivi.ailleurs).toBe('depasse');
    });
    expect(ailleurs.travail.aGarder).toBe(false);
  });

  it('reste un quand l’autre n’a fait que le renommer', async () => {
    const { ici, ailleurs } = await openDeux();
    await ailleurs.suivi.rename('Envoi');
    ici.ecrire(`${HIER} trois`);
    expect(await ici.suivi.write()).toBe(true);
    expect([ici.suivi.ailleurs, ici.suivi.nom]).toEqual([null, 'Envoi']);
    expect(await kept()).toEqual({ Envoi: `${HIER} trois` });
  });

  it('oublié ailleurs, ne renaît pas de lui-même, et le texte reste à garder', async () => {
    const { ici, ailleurs } = await openDeux();
    void ailleurs.suivi.choose(false);
    await vi.waitFor(() => {
      ici.suivi.follow();
      expect(ici.suivi.ailleurs).toBe('oublie');
    });
    expect([ici.suivi.voulu, ici.travail.aGarder]).toEqual([false, true]);
    ici.ecrire(`${HIER} trois`);
    expect(await ici.suivi.write()).toBe(false);
    expect(await kept()).toEqual({});
    void ici.suivi.choose(true);
    await vi.waitFor(() => expect(ici.travail.aGarder).toBe(false));
    expect(await kept()).toEqual({ 'fichier.json': `${HIER} trois` });
  });
});
