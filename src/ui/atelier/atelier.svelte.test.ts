import { afterEach, describe, expect, it, vi } from 'vitest';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { corriger } from '#validation/corriger.ts';
import { judgeTexte, type TexteJuge } from '#validation/judge-texte.ts';
import { exemple } from '#test-support/exemples.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { vueOf } from '#ui/rapport/constats/vue.svelte.ts';
import { travailOf } from './atelier.svelte.ts';
import { souffrance } from './souffrance.svelte.ts';

const SAIN = JSON.stringify(exemple('img-ris-va2.solde'), null, 2);
const FAUTIF = SAIN.replace('"01/02/2026"', '"2026-02-01"').replace('"VA": {', '"va": {');

const moment = { choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' as const };
const requete = (fichier: File) => ({ fichier, ...moment });

type Corriger = (fichier: File, cause: string | null) => ReturnType<typeof corriger>;

async function ouvrir(
  texte = FAUTIF,
  faire: Corriger = (fichier, cause) => corriger(requete(fichier), cause),
  juger = (nom: string, texte: string): Promise<TexteJuge> => judgeTexte({ ...moment, nom, texte }),
) {
  const vue = vueOf(await simulateText(texte));
  const jugements: string[] = [];
  const travail = travailOf(vue, {
    juger(nom, texte) {
      jugements.push(texte);
      return juger(nom, texte);
    },
    corriger: faire,
    onrevise: () => {},
    original: null,
  });
  const repose = () => vi.waitFor(() => expect(travail.enRetard).toBe(false));
  return { vue, travail, jugements, repose };
}

const bloquants = ({ vue }: Awaited<ReturnType<typeof ouvrir>>) =>
  vue.report.constats.filter(({ severite }) => severite === 'bloquant');

afterEach(() => void vi.useRealTimers());

describe('le texte qu’on corrige', () => {
  it('est jugé à nouveau, et le constat corrigé s’en va', async () => {
    const atelier = await ouvrir();
    const { vue, travail, repose } = atelier;
    const date = bloquants(atelier).find(({ chemin }) => chemin.endsWith('dateEditionFacture'));
    if (!date) throw new Error('no finding');
    travail.corriger(date);
    await repose();
    expect(vue.report.texte).toBe(FAUTIF.replace('"2026-02-01"', '"01/02/2026"'));
    expect(travail.changement?.disparus).toEqual([date]);
    expect(travail.actes.map(({ libelle }) => libelle)).toEqual([
      expect.stringContaining('dateEditionFacture'),
    ]);
  });

  it('dit que le BOM du fichier n’est plus dans ce qui s’enregistre', async () => {
    const { travail } = await ouvrir(`\ufeff${SAIN}`);
    expect(travail.converti).toBe('bom');
    expect(await travail.toFile().text()).toBe(SAIN);
    expect((await ouvrir()).travail.converti).toBeNull();
  });

  it('mène au constat qui vient à la place de celui qu’on a corrigé', async () => {
    const atelier = await ouvrir();
    const [premier] = atelier.vue.parcours;
    if (!premier?.correction) throw new Error('no correction');
    atelier.travail.corriger(premier);
    await atelier.repose();
    expect(atelier.vue.courant).toBe(atelier.vue.parcours[0]);
    expect(atelier.vue.courant).not.toBeNull();
  });

  it('ne se trouble pas d’une correction demandée deux fois', async () => {
    const atelier = await ouvrir();
    const [premier] = atelier.vue.parcours;
    if (!premier) throw new Error('no finding');
    atelier.travail.corriger(premier);
    atelier.travail.corriger(premier);
    await atelier.repose();
    expect(atelier.travail.message).toBe('');
    expect(atelier.travail.actes).toHaveLength(1);
  });

  it('reçoit toutes les corrections sûres, une ligne par faute, que l’on reprend seule', async () => {
    const atelier = await ouvrir();
    const { vue, travail, jugements, repose } = atelier;
    expect(travail.sures).toBeGreaterThan(1);
    await travail.corrigerTout();
    await repose();
    expect(vue.report.texte).toBe(SAIN);
    expect(bloquants(atelier)).toEqual([]);
    // Judged by who made them.
    expect(jugements).toEqual([]);
    const acte = travail.actes.find(({ libelle }) => libelle.includes('dateEditionFacture'));
    if (!acte) throw new Error('no act');
    travail.revert(acte);
    await repose();
    expect(vue.report.texte).toBe(SAIN.replace('"01/02/2026"', '"2026-02-01"'));
    expect(travail.actes).not.toContainEqual(acte);
  });

  it('ne promet plus les corrections sûres qui amèneraient un constat', async () => {
    const { vue, travail } = await ouvrir(FAUTIF, async (fichier) => {
      const result = await corriger(requete(fichier), 'aucune');
      if (!result.ok) return result;
      const laissees = result.report.constats
        .filter(({ correction }) => correction?.sure)
        .map((constat) => ({ constat, raison: 'ajoute' as const, ajoute: 'autre' }));
      return { ...result, laissees };
    });
    expect(travail.sures).toBeGreaterThan(1);
    await travail.corrigerTout();
    expect(travail.sures).toBe(0);
    expect(vue.report.texte).toBe(FAUTIF);
  });

  it('n’est jugé qu’au dernier état, un jugement à la fois', async () => {
    const { travail, jugements, repose } = await ouvrir(SAIN);
    for (const lettre of 'abc') travail.edition.replaceAll(`${SAIN}${lettre}`, null);
    await repose();
    expect(jugements).toEqual([`${SAIN}c`]);
    travail.edition.replaceAll(`${SAIN}d`, null);
    await Promise.resolve();
    await Promise.resolve();
    travail.edition.replaceAll(`${SAIN}e`, null);
    await repose();
    expect(jugements.at(-1)).toBe(`${SAIN}e`);
  });

  /** Opened on a text, and typed over; the judgement is there at once. */
  async function taper(avant: string, apres: string) {
    const report = await simulateText(apres);
    const jugee = { ok: true, report, fichier: new File([], report.fichier.nom) } as const;
    const { vue, travail } = await ouvrir(avant, undefined, () => Promise.resolve(jugee));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    travail.edition.replaceAll(apres, null);
    return { vue, travail, report };
  }

  it('montre aussitôt ce qui est corrigé, et ne le dit qu’à la fin de la pause', async () => {
    const { vue, travail, report } = await taper(FAUTIF, SAIN);
    await vi.advanceTimersByTimeAsync(20);
    expect(vue.report).toBe(report);
    expect([travail.enRetard, travail.changement]).toEqual([true, null]);
    await vi.advanceTimersByTimeAsync(180);
    expect(travail.enRetard).toBe(false);
    expect(travail.changement?.disparus.length).toBeGreaterThan(0);
  });

  it.each([
    ['apparaît', FAUTIF],
    ['se cache', SAIN.replace('{', '{,')],
  ])('ne montre qu’à la fin de la pause ce qui %s', async (_, apres) => {
    const { vue, travail, report } = await taper(SAIN, apres);
    await vi.advanceTimersByTimeAsync(199);
    expect(vue.report).not.toBe(report);
    await vi.advanceTimersByTimeAsync(1);
    expect(vue.report).toBe(report);
    await vi.advanceTimersByTimeAsync(1);
    expect(travail.enRetard).toBe(false);
  });

  it('attend la fin de la pause pour juger un texte qui a été long à juger', async () => {
    const report = await simulateText(SAIN);
    const jugee = { ok: true, report, fichier: new File([], report.fichier.nom) } as const;
    const { travail, jugements } = await ouvrir(
      SAIN,
      undefined,
      () => new Promise((resolve) => setTimeout(resolve, 300, jugee)),
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    travail.edition.replaceAll(`${SAIN} `, null);
    await vi.advanceTimersByTimeAsync(1000);
    for (const lettre of 'abc') {
      travail.edition.replaceAll(`${SAIN}${lettre}`, null);
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(jugements).toEqual([`${SAIN} `]);
    await vi.advanceTimersByTimeAsync(60);
    expect(jugements).toEqual([`${SAIN} `, `${SAIN}c`]);
  });

  it('dit en une fois ce que plusieurs lettres ont corrigé', async () => {
    const { travail, repose } = await ouvrir();
    travail.edition.replaceAll(FAUTIF.replace('"va": {', '"VA": {'), null);
    await new Promise((resolve) => setTimeout(resolve, 100));
    travail.edition.replaceAll(SAIN, null);
    await repose();
    expect(travail.changement?.disparus.map(({ severite }) => severite)).toEqual(
      expect.arrayContaining(['bloquant', 'bloquant']),
    );
  });

  it('est à garder tant qu’il n’est pas enregistré', async () => {
    const { travail, repose } = await ouvrir(SAIN);
    expect(travail.aGarder).toBe(false);
    travail.edition.replaceAll(`${SAIN} `, null);
    await repose();
    expect(travail.aGarder).toBe(true);
    const ecrits: string[] = [];
    await travail.keep((texte) => ecrits.push(texte) > 0);
    expect(ecrits).toEqual([`${SAIN} `]);
    expect(travail.aGarder).toBe(false);
  });

  it('reste à garder quand le presse-papiers ou le navigateur refuse, et pour ce qui est tapé pendant qu’on l’écrit', async () => {
    const { travail, repose } = await ouvrir(SAIN);
    travail.edition.replaceAll(`${SAIN} `, null);
    await repose();
    expect(await travail.keep(() => Promise.resolve(false))).toBe(false);
    expect(travail.aGarder).toBe(true);
    await travail.keep(() => {
      travail.edition.replaceAll(`${SAIN}  `, null);
      return Promise.resolve(true);
    });
    expect(travail.aGarder).toBe(true);
  });

  it('est tenu pour en souffrance jusqu’à ce qu’il soit enregistré', async () => {
    const { travail, repose } = await ouvrir(SAIN);
    expect(souffrance.travaux).not.toContain(travail);
    travail.edition.replaceAll(`${SAIN} `, null);
    await repose();
    expect(souffrance.travaux).toContain(travail);
    for (const autre of souffrance.travaux) await autre.keep(() => true);
    expect(souffrance.travaux).toEqual([]);
  });

  it('est jugé à nouveau quand ce qui est choisi à côté change, même pendant un jugement', async () => {
    const { travail, jugements, repose } = await ouvrir(SAIN);
    travail.edition.replaceAll(`${SAIN} `, null);
    await vi.waitFor(() => expect(jugements).toHaveLength(1));
    travail.revoir();
    await repose();
    expect(jugements).toEqual([`${SAIN} `, `${SAIN} `]);
  });

  it('se dit quand le fil est perdu, et se rejuge', async () => {
    const vue = vueOf(await simulateText(SAIN));
    let perdu = true;
    const travail = travailOf(vue, {
      juger: (nom, texte) =>
        perdu
          ? Promise.resolve({ ok: false, failure: { type: 'thread-perdu', detail: '' } })
          : judgeTexte({ ...moment, nom, texte }),
      corriger: (fichier, cause) => corriger(requete(fichier), cause),
      onrevise: () => {},
      original: null,
    });
    travail.edition.replaceAll(`${SAIN} `, null);
    await vi.waitFor(() => expect(travail.echec?.type).toBe('thread-perdu'));
    perdu = false;
    travail.retry();
    await vi.waitFor(() => expect(vue.report.texte).toBe(`${SAIN} `));
    expect(travail.echec).toBeNull();
  });

  it('est le même quand on le referme et le rouvre', async () => {
    const { vue, travail } = await ouvrir();
    const autre = travailOf(vue, {
      juger: () => Promise.reject(new Error('not asked')),
      corriger: () => Promise.reject(new Error('not asked')),
      onrevise: () => {},
      original: null,
    });
    expect(autre).toBe(travail);
  });
});
