import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Modele } from '#domain/modele/modele.ts';
import { openBase } from '#storage/base.ts';
import { succeed } from '#storage/failures.ts';
import { readModeles, writeModele } from '#storage/modeles.ts';

const LIGNES = {
  type: 'tableau',
  nul: 'refusee',
  element: { type: 'objet', nul: 'refusee' },
} as const;
const MODELE: Modele = {
  formulaire: 'autre.avance',
  titre: 'Modèle du 03/2026',
  origines: [],
  importeLe: '2026-11-20T10:00',
  racine: {
    type: 'objet',
    nul: 'refusee',
    balises: [{ nom: 'lignesImport', requise: true, noeud: LIGNES }],
  },
};
const PREMIER: Modele = { ...MODELE, formulaire: 'img-ris-va2.avance' };

/** A page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return import('./modeles.svelte.ts');
}

const formsKept = async () => {
  const lus = await readModeles();
  return lus.ok ? lus.valeur.modeles.map(({ formulaire }) => formulaire) : lus.echec;
};

/** Puts in the store what no version of the page can read. */
async function damage(cle: string) {
  const base = await openBase(() => {});
  if (!base.ok) throw new Error(base.echec.type);
  await base.valeur.write(async (transaction) => {
    await transaction.objectStore('modeles').put('abîmé', cle);
    return succeed(null);
  });
  base.valeur.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('ne crée rien dans un navigateur qui ne garde rien', async () => {
  const { loadModeles } = await openPage();
  expect(await loadModeles()).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

it('retrouve les modèles dans l’ordre des formulaires', async () => {
  await writeModele(MODELE);
  await writeModele(PREMIER);
  const { loadModeles } = await openPage();
  expect(await loadModeles()).toEqual([PREMIER, MODELE]);
});

it('garde, remplace et supprime', async () => {
  const { modeles } = await openPage();
  await modeles.put(MODELE, false);
  await modeles.put({ ...MODELE, titre: 'Corrigé' }, false);
  expect(modeles.liste.map(({ titre }) => titre)).toEqual(['Corrigé']);
  expect(await formsKept()).toEqual(['autre.avance']);
  await modeles.remove('autre.avance');
  expect(modeles.liste).toEqual([]);
  expect(await formsKept()).toEqual([]);
});

it('ne laisse aucune trace en mode éphémère', async () => {
  const { modeles } = await openPage();
  await modeles.put(MODELE, true);
  expect(modeles.liste).toEqual([MODELE]);
  expect(modeles.isVolatil('autre.avance')).toBe(true);
  expect(modeles.echec).toBe(null);
  expect(await indexedDB.databases()).toEqual([]);
});

it('retrouve le modèle du navigateur quand celui de la page s’en va', async () => {
  await writeModele(MODELE);
  const { modeles } = await openPage();
  await modeles.put({ ...MODELE, titre: 'De la page' }, true);
  expect(modeles.liste.map(({ titre }) => titre)).toEqual(['De la page']);
  await modeles.remove('autre.avance');
  expect(modeles.liste).toEqual([MODELE]);
});

it('ne parle plus de ce qui était illisible une fois remplacé', async () => {
  await writeModele(MODELE);
  await damage('autre.avance');
  const { modeles } = await openPage();
  await modeles.load();
  expect(modeles.illisibles).toEqual(['autre.avance']);
  await modeles.put(MODELE, false);
  expect(modeles.illisibles).toEqual([]);
});

it('sert le temps de la page, et le dit, quand le navigateur n’a pas de mémoire', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { modeles, loadModeles } = await openPage();
  await modeles.put(MODELE, false);
  expect(await loadModeles()).toEqual([MODELE]);
  expect(modeles.isVolatil('autre.avance')).toBe(true);
  expect(modeles.echec).toEqual({ type: 'indisponible' });
});

it('suit les autres onglets', async () => {
  const ici = await openPage();
  await ici.modeles.load();
  const ailleurs = await openPage();
  await ailleurs.modeles.put(MODELE, false);
  await vi.waitFor(() => expect(ici.modeles.liste).toEqual([MODELE]));
});
