import { describe, expect, it } from 'vitest';
import type { EntreeReport } from '#domain/pieces-report.ts';
import { describeContenu, wordEntree } from './textes.ts';

const ENTREE: EntreeReport = {
  rang: 0,
  nom: 'relevé.pdf',
  taille: 10,
  nature: 'piece',
  role: 'attendue',
  attendus: [0],
  type: 'pdf',
  integrite: 'ok',
  contenu: null,
  severite: null,
};

describe('le verdict d’une entrée', () => {
  it.each([
    [{}, 'Conforme'],
    [{ role: 'a-renommer' }, 'À renommer'],
    [{ role: 'a-renommer', severite: 'bloquant' }, 'Refusé'],
    [{ role: 'superflue', nature: 'dossier', severite: 'avertissement' }, 'Dossier'],
    [{ role: 'superflue', nature: 'systeme' }, 'Superflu'],
    [{ role: 'inattendue' }, 'Pas dans le JSON'],
    [{ severite: 'avertissement' }, 'À vérifier'],
  ] as const)('%j : « %s »', (partiel, mot) => {
    expect(wordEntree({ ...ENTREE, ...partiel }).mot).toBe(mot);
  });

  it('dit les pages, les dimensions et le défaut du contenu', () => {
    const contenu = {
      pages: 2,
      largeur: null,
      hauteur: null,
      nature: null,
      defaut: 'La fin manque.',
    };
    expect(describeContenu({ ...ENTREE, contenu })).toBe('2 pages · La fin manque.');
  });
});
