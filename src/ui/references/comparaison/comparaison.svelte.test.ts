import { beforeEach, expect, it, vi } from 'vitest';
import type { NoeudModele } from '#domain/modele/modele.ts';
import { ANNULE, installClient } from '#test-support/client.ts';
import type * as Module from './comparaison.svelte.ts';

let comparaison: typeof Module.comparaison;
let client: ReturnType<typeof installClient>;

const FICHIER = { type: 'fichier' } as const;
const A: NoeudModele = { type: 'objet', nul: 'refusee' };
const B: NoeudModele = { type: 'texte', nul: 'refusee' };

beforeEach(async () => {
  vi.resetModules();
  client = installClient();
  ({ comparaison } = await import('./comparaison.svelte.ts'));
});

async function choose(rang: 0 | 1, nom: string) {
  const lu = comparaison.readFichier(rang, new File(['{}'], nom));
  return { appel: await client.readNoeud.next(), lu };
}

const titres = () => ([0, 1] as const).map((rang) => comparaison.structureOf(rang, FICHIER)?.titre);

it('met le fichier lu de son côté, et les deux suivent quand on les échange', async () => {
  const gauche = await choose(0, 'a.json');
  const droite = await choose(1, 'b.json');
  droite.appel.answer({ ok: true, racine: B });
  gauche.appel.answer({ ok: true, racine: A });
  expect(await Promise.all([gauche.lu, droite.lu])).toEqual([true, true]);
  expect(comparaison.structureOf(0, FICHIER)).toEqual({ titre: 'a.json', racine: A });
  comparaison.swap();
  expect(titres()).toEqual(['b.json', 'a.json']);
});

it('garde ce qui était là quand un fichier est refusé, et dit pourquoi', async () => {
  const bon = await choose(0, 'a.json');
  bon.appel.answer({ ok: true, racine: A });
  await bon.lu;
  const refus = { ok: false, refus: { fichier: 'b.json', motif: 'Vide.', constats: [] } } as const;
  const mauvais = await choose(0, 'b.json');
  mauvais.appel.answer(refus);
  expect(await mauvais.lu).toBe(false);
  expect([comparaison.refus, titres()[0]]).toEqual([refus, 'a.json']);
});

it('d’un même côté, ne retient que le dernier choisi', async () => {
  const premier = await choose(0, 'a.json');
  const second = await choose(0, 'b.json');
  expect(premier.appel.signal?.aborted).toBe(true);
  second.appel.answer({ ok: true, racine: B });
  expect(await second.lu).toBe(true);
  premier.appel.answer({ ok: true, racine: A });
  expect(await premier.lu).toBe(false);
  expect(titres()).toEqual(['b.json', undefined]);
});

it('ne montre pas l’annulation du fichier remplacé', async () => {
  const premier = await choose(0, 'a.json');
  await choose(0, 'b.json');
  premier.appel.answer(ANNULE);
  expect(await premier.lu).toBe(false);
  expect(comparaison.refus).toBe(null);
});

it('compare aussi ce que le simulateur sait d’un formulaire', () => {
  expect(comparaison.structureOf(0, null)).toBe(null);
  const integre = comparaison.structureOf(0, { type: 'integre', id: 'img-ris-va2.solde' });
  expect(integre?.racine.balises?.map(({ nom }) => nom)).toContain('lignesImport');
  expect(comparaison.structureOf(0, { type: 'brouillon' })).toBe(null);
});
