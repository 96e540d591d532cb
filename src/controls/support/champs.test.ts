import { describe, expect, it } from 'vitest';
import { nameOf } from './champs.ts';

describe('nameOf', () => {
  it.each([
    ['/numeroASP', 'numeroASP'],
    ['/facture/dateEditionFacture', 'dateEditionFacture'],
    ['/beneficiaires/medecinsLiberaux/12/AM/0', 'AM'],
    ['/listes/0/1', 'listes'],
    ['/0', ''],
    ['', ''],
  ])('de « %s » donne « %s »', (chemin, nom) => {
    expect(nameOf(chemin)).toBe(nom);
  });
});
