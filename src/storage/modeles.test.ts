import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Modele } from '#domain/modele/modele.ts';
import { NOM_BASE } from './base.ts';
import { succeed } from './failures.ts';
import { deleteModele, readModeles, writeModele } from './modeles.ts';
import { openStockage } from './stockage.ts';

const MODELE: Modele = {
  formulaire: 'autre.avance',
  titre: 'Modèle du 03/2026',
  origines: ['vierge.json', 'rempli.json'],
  importeLe: '2026-11-20T10:00',
  racine: {
    type: 'objet',
    nul: 'refusee',
    balises: [
      {
        nom: 'lignesImport',
        requise: true,
        noeud: {
          type: 'tableau',
          nul: 'refusee',
          element: {
            type: 'objet',
            nul: 'refusee',
            balises: [
              { nom: 'numLigne', requise: true, noeud: { type: 'entier', nul: 'refusee' } },
            ],
          },
        },
      },
    ],
  },
};

/** Puts a value in the store behind our back. */
async function putForeign(cle: string, valeur: unknown) {
  await readModeles();
  const base = await openDB(NOM_BASE);
  await base.put('modeles', valeur, cle);
  base.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('les modèles conservés', () => {
  it('gardent un modèle tel qu’il est', async () => {
    await writeModele(MODELE);
    expect(await readModeles()).toEqual(succeed({ modeles: [MODELE], illisibles: [] }));
  });

  it('n’ont qu’un modèle par formulaire : le dernier', async () => {
    await writeModele(MODELE);
    await writeModele({ ...MODELE, titre: 'Modèle corrigé' });
    const lus = await readModeles();
    expect(lus.ok && lus.valeur.modeles.map(({ titre }) => titre)).toEqual(['Modèle corrigé']);
  });

  it('oublient un modèle supprimé, et lui seul', async () => {
    const autre: Modele = { ...MODELE, formulaire: 'autre.solde' };
    await writeModele(MODELE);
    await writeModele(autre);
    await deleteModele('autre.avance');
    expect(await readModeles()).toEqual(succeed({ modeles: [autre], illisibles: [] }));
  });

  it.each([
    ['un texte', 'autre.avance', 'n’importe quoi'],
    ['un modèle d’une autre forme', 'autre.avance', { titre: 'x' }],
    [
      'un formulaire que cette version ne connaît pas',
      'nouveau.avance',
      { ...MODELE, formulaire: 'nouveau.avance' },
    ],
    ['un modèle rangé sous un autre formulaire', 'autre.solde', MODELE],
  ])('disent ce qui ne se lit pas, et le laissent en place : %s', async (_cas, cle, valeur) => {
    await putForeign(cle, valeur);
    expect(await readModeles()).toEqual(succeed({ modeles: [], illisibles: [cle] }));
    expect(await readModeles()).toEqual(succeed({ modeles: [], illisibles: [cle] }));
    await deleteModele(cle);
    expect(await readModeles()).toEqual(succeed({ modeles: [], illisibles: [] }));
  });

  it('s’ajoutent à une base de la première version sans rien y changer', async () => {
    const ancienne = await openDB(NOM_BASE, 1, {
      upgrade(base) {
        base.createObjectStore('journal', { keyPath: 'sequence' });
        base.createObjectStore('fichiers', { keyPath: 'id' });
        base.createObjectStore('reglages').put('12345678900017', 'siret');
      },
    });
    ancienne.close();
    await writeModele(MODELE);
    expect(await readModeles()).toEqual(succeed({ modeles: [MODELE], illisibles: [] }));
    const stockage = await openStockage('durable', () => {});
    expect(stockage.ok && (await stockage.valeur.readSiret())).toEqual(succeed('12345678900017'));
    if (stockage.ok) stockage.valeur.close();
  });

  it('restent quand le portail fictif est effacé', async () => {
    await writeModele(MODELE);
    const stockage = await openStockage('durable', () => {});
    if (!stockage.ok) throw new Error(stockage.echec.type);
    await stockage.valeur.replace({ textes: [], fichiers: [], branches: [] });
    stockage.valeur.close();
    expect(await readModeles()).toEqual(succeed({ modeles: [MODELE], illisibles: [] }));
  });

  it('disent qu’il n’y a pas de mémoire', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const echec = { ok: false, echec: { type: 'indisponible' } };
    expect(await readModeles()).toEqual(echec);
    expect(await writeModele(MODELE)).toEqual(echec);
    expect(await deleteModele('autre.avance')).toEqual(echec);
  });
});
