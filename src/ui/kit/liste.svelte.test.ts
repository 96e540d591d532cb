import { describe, expect, it } from 'vitest';
import { Liste, ListeTriee } from './liste.svelte.ts';

const items = Array.from({ length: 60 }, (_, rang) => rang);

describe('Liste', () => {
  it('cherche sans oublier les autres critères', () => {
    const liste = new Liste({ siret: '', texte: '' });
    liste.search({ siret: '1' });
    liste.search({ texte: 'a' });
    expect(liste.criteres).toEqual({ siret: '1', texte: 'a' });
  });
  it('revient à la première page à chaque recherche', () => {
    const liste = new Liste({ texte: '' });
    liste.goTo(3);
    expect(liste.show(items).debut).toBe(50);
    liste.search({ texte: 'a' });
    expect(liste.show(items).page).toBe(1);
  });
  it('vidée, elle retrouve ses critères de départ', () => {
    const liste = new Liste({ texte: 'a-traiter' });
    liste.search({ texte: 'b' });
    liste.clear();
    expect(liste.criteres).toEqual({ texte: 'a-traiter' });
  });
});

describe('ListeTriee', () => {
  const uneListe = () =>
    new ListeTriee<{ numero: string }, 'nom' | 'date'>(
      { numero: '' },
      { colonne: 'date', sens: 'decroissant' },
    );

  it('retient un filtre par colonne, et revient à la première page', () => {
    const liste = uneListe();
    liste.goTo(2);
    liste.filter('nom', 'a');
    liste.filter('date', '2026');
    expect([...liste.filtres]).toEqual([
      ['nom', 'a'],
      ['date', '2026'],
    ]);
    expect(liste.show(items).page).toBe(1);
  });
  it('triée autrement, elle revient à la première page', () => {
    const liste = uneListe();
    liste.goTo(2);
    liste.sort('nom');
    expect(liste.tri).toEqual({ colonne: 'nom', sens: 'croissant' });
    expect(liste.show(items).page).toBe(1);
  });
  it('vidée, elle garde son tri ; oubliée, elle le perd', () => {
    const liste = uneListe();
    liste.search({ numero: 'FIN' });
    liste.filter('nom', 'a');
    liste.sort('nom');
    liste.clear();
    expect([liste.criteres.numero, liste.filtres.size, liste.tri.colonne]).toEqual(['', 0, 'nom']);
    liste.forget();
    expect(liste.tri).toEqual({ colonne: 'date', sens: 'decroissant' });
  });
});
