import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ENROLER } from '#domain/exercices/bibliotheque/guichet.ts';
import { S_OUBLIE } from '#domain/exercices/bibliotheque/fichiers.ts';
import { isSealed, readCode } from '#domain/exercices/code.ts';
import { clefDuCorrige } from '#domain/exercices/corriges.ts';
import { demandeEnrolement, enrole } from '#domain/portail/jeux/actes.ts';
import { NON_ENROLE } from '#domain/portail/jeux/non-enrole.ts';
import type { Report } from '#domain/report.ts';

/** Modules with a state, as a page that is loaded anew has them. */
async function load() {
  vi.resetModules();
  const { tentative } = await import('./tentative.svelte.ts');
  const { portail } = await import('#ui/portail/portail.svelte.ts');
  const { juges } = await import('#ui/commun/juges.ts');
  return { tentative, portail, juges };
}

function createMagasin() {
  const valeurs = new Map<string, string>();
  return {
    getItem: (cle: string) => valeurs.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => void valeurs.set(cle, valeur),
    removeItem: (cle: string) => void valeurs.delete(cle),
  };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', createMagasin());
  vi.stubGlobal('sessionStorage', createMagasin());
});
afterEach(() => vi.unstubAllGlobals());

const SOLUTION = { siret: NON_ENROLE.siret, numeroAns: 'FICTIFRIS1', sons: 'IMG-RIS-Va2' } as const;

it('se joue à part, survit à un rechargement, et finit par un code vérifiable', async () => {
  const { portail, tentative } = await load();
  await portail.open();
  await portail.erase();
  expect(await tentative.start(ENROLER, 'enroler')).toBeNull();
  tentative.takeIndice();
  expect([tentative.atteints, tentative.code]).toEqual([[false], null]);

  const apres = await load();
  await apres.portail.enter();
  expect(apres.tentative.courante).toMatchObject({ exercice: ENROLER, indices: 1 });
  expect(apres.tentative.ouverte).toBe(true);
  await apres.portail.executeAll(function* () {
    yield* enrole(SOLUTION, 'anticipe');
  });
  apres.tentative.follow();
  apres.tentative.name('Léa');
  const code = readCode(apres.tentative.code ?? '');
  expect(code).toMatchObject({ pseudonyme: 'LEA', indices: 1, essais: 2 });
  expect(code && isSealed(code, clefDuCorrige(ENROLER) ?? '')).toBe(true);

  await apres.tentative.leave();
  expect([apres.tentative.ouverte, apres.portail.etat.sequence]).toEqual([false, 0]);
  await apres.tentative.resume();
  expect(apres.portail.etat.enrolements.size).toBe(1);
  await apres.tentative.abandon();
  expect([apres.tentative.courante, apres.portail.etat.sequence]).toEqual([null, 0]);
});

it('remise au départ, elle garde le temps, les indices et les essais', async () => {
  const { portail, tentative } = await load();
  await tentative.start(ENROLER, 'enroler');
  tentative.takeIndice();
  await portail.executeAll(function* () {
    yield* demandeEnrolement(SOLUTION, 'anticipe');
  });
  await tentative.restart();
  expect([tentative.atteints, portail.etat.enrolements.size]).toEqual([[false], 0]);
  expect(tentative.courante).toMatchObject({ indices: 1, fichiers: 1 });
});

it('un fichier jugé compte, et ce qu’il a atteint reste atteint', async () => {
  const { tentative, juges } = await load();
  await tentative.start({ ...S_OUBLIE, jeu: 'non-enrole', fichiers: [] }, 'lien.x');
  tentative.follow();
  const juge = (verdict: Report['verdict']) =>
    juges.tell({
      verdict,
      formulaire: { id: 'img-db-va2.solde' },
      lignes: [{ numeroASP: 'FINIMG013729' }],
      constats: [],
      nonExaminees: [],
    } as unknown as Report);
  juge('non-conforme');
  expect([tentative.atteints, tentative.courante?.fichiers]).toEqual([[false], 1]);
  juge('sous-reserve');
  juge('rejete');
  expect(tentative.atteints).toEqual([true]);
  tentative.follow();
  expect(readCode(tentative.code ?? '')).toMatchObject({ essais: 3 });
});

it('suit l’autre onglet : ses indices, l’exercice qu’il commence, celui qu’il abandonne', async () => {
  const ici = await load();
  await ici.tentative.start(ENROLER, 'enroler');
  const ailleurs = await load();
  ailleurs.tentative.takeIndice();
  const ecrit = { key: 'simulateur-segur:exercice' };
  ici.tentative.hearTab({ key: 'simulateur-segur:theme' });
  expect(ici.tentative.courante?.indices).toBe(0);
  ici.tentative.hearTab(ecrit);
  ici.tentative.takeIndice();
  expect((await load()).tentative.courante?.indices).toBe(2);

  await ailleurs.tentative.start({ ...S_OUBLIE, jeu: 'non-enrole', fichiers: [] }, 'lien.x');
  ici.tentative.hearTab(ecrit);
  ici.tentative.name('Léa');
  expect((await load()).tentative.courante).toMatchObject({ lecture: 'lien.x', pseudonyme: 'Léa' });

  await ailleurs.tentative.abandon();
  ici.tentative.hearTab(ecrit);
  await vi.waitFor(() => expect(ici.tentative.ouverte).toBe(false));
  expect(ici.tentative.courante).toBeNull();
});

it('ce qui est gardé et ne se lit plus n’est pas repris', async () => {
  const { tentative } = await load();
  await tentative.start(ENROLER, 'enroler');
  localStorage.setItem('simulateur-segur:exercice', '{"exercice":"{}","suivi":{}}');
  expect((await load()).tentative.courante).toBeNull();
});
