import { beforeEach, expect, it, vi } from 'vitest';
import type { NoeudModele } from '#domain/modele/modele.ts';
import { unModele } from '#test-support/modele.ts';
import type * as Module from './brouillon.svelte.ts';
import { listNulsNonDits } from './lignes.ts';
import type { Depart } from './brouillon.svelte.ts';

let brouillon: typeof Module.brouillon;

const INDECIS: NoeudModele = { type: 'texte', nul: 'non-dite' };
const RACINE: NoeudModele = {
  type: 'objet',
  nul: 'refusee',
  balises: ['siret', 'numeroAns'].map((nom) => ({ nom, requise: true, noeud: INDECIS })),
};
const DEPART: Depart = {
  ...unModele('img-ris-va2.avance'),
  racine: RACINE,
  remarques: [],
  de: null,
};

beforeEach(async () => {
  vi.resetModules();
  ({ brouillon } = await import('./brouillon.svelte.ts'));
});

it('commence là d’où il part, sans rien de vu', () => {
  expect(brouillon.depart).toBe(null);
  brouillon.begin(DEPART);
  expect(brouillon.formulaire).toBe('img-ris-va2.avance');
  expect([brouillon.titre, brouillon.racine, brouillon.vus]).toEqual([DEPART.titre, RACINE, []]);
});

it('change sans toucher à son départ', () => {
  brouillon.begin(DEPART);
  brouillon.rename('Autre');
  brouillon.chooseFormulaire('autre.avance');
  brouillon.edit('/siret', (racine) => ({ ...racine, balises: [] }));
  expect(brouillon.titre).toBe('Autre');
  expect(brouillon.formulaire).toBe('autre.avance');
  expect(brouillon.racine.balises).toEqual([]);
  expect(brouillon.depart).toBe(DEPART);
  expect(DEPART.racine).toBe(RACINE);
});

it('tient pour vu ce que l’on change, et ce que l’on dit avoir vu', () => {
  brouillon.begin(DEPART);
  brouillon.edit('/siret', (racine) => racine);
  brouillon.verify('/numeroAns', true);
  expect(brouillon.vus).toEqual(['/siret', '/numeroAns']);
  brouillon.verify('/siret', false);
  expect(brouillon.vus).toEqual(['/numeroAns']);
});

it('accepte null partout où ce n’était pas dit', () => {
  brouillon.begin(DEPART);
  expect(brouillon.acceptNuls()).toBe(2);
  expect(listNulsNonDits(brouillon.racine)).toEqual([]);
  expect(brouillon.acceptNuls()).toBe(0);
});

it('repris d’un autre départ, oublie ce qui avait été vu', () => {
  brouillon.begin(DEPART);
  brouillon.verify('/siret', true);
  brouillon.leave();
  expect(brouillon.depart).toBe(null);
  brouillon.begin(DEPART);
  expect(brouillon.vus).toEqual([]);
});
