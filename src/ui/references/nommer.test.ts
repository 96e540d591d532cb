import { describe, expect, it } from 'vitest';
import { describeNoeud, joinValeurs, listControles, nameChemin, splitValeurs } from './nommer.ts';

describe('les mots d’un modèle', () => {
  it.each([
    ['', 'fichier entier'],
    ['/siret', 'siret'],
    ['/lignesImport/*/facture/montant', 'lignesImport[ ] › facture › montant'],
    ['/lignesImport/*/numeros/*', 'lignesImport[ ] › numeros[ ] › chaque élément'],
  ])('disent la place « %s »', (chemin, dit) => {
    expect(nameChemin(chemin)).toBe(dit);
  });

  it('disent les valeurs d’une liste, et la relisent', () => {
    expect(describeNoeud({ type: 'texte', nul: 'refusee', valeurs: ['TTC', 'HT'] })).toBe(
      'texte : TTC | HT',
    );
    expect(splitValeurs(joinValeurs(['TTC', 'HT exonéré']))).toEqual(['TTC', 'HT exonéré']);
    expect(splitValeurs(' | ')).toEqual([]);
  });

  it('disent la forme par le titre de son contrôle', () => {
    expect(describeNoeud({ type: 'texte', nul: 'refusee', controle: 'rpps-11-chiffres' })).toBe(
      'texte (un RPPS comporte 11 chiffres)',
    );
  });

  it('ne proposent que les formes de ce type', () => {
    expect(listControles('texte')).toContain('siret-14-chiffres');
    expect(listControles('objet')).toEqual([]);
  });
});
