import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAINES, numberOfGraine, readGraine, spellGraine, writeGraine } from './graine.ts';
import { FAUTES_MAX } from './fautes/voulue.ts';
import { readRecette, uneRecette } from './recette.ts';

describe('la graine', () => {
  it('va et vient sans perte, et se lit comme elle est dictée', () => {
    fc.assert(
      fc.property(fc.nat(GRAINES - 1), (nombre) => {
        const graine = writeGraine(nombre);
        expect(numberOfGraine(graine)).toBe(nombre);
        expect(readGraine(spellGraine(graine).toUpperCase())).toBe(graine);
      }),
    );
  });

  it.each(['', 'kalomi', 'kalomituka', 'celomitu', 'kalomitu;', 'akolumit'])(
    'refuse « %s »',
    (saisie) => expect(readGraine(saisie)).toBeNull(),
  );
});

describe('une recette venue d’ailleurs', () => {
  const recette = uneRecette({
    formulaire: 'img-ris-va2.solde',
    date: '2026-03-23T10:00',
    nombre: 3,
  });

  it('est gardée, sans ce qui n’en est pas', () => {
    expect(readRecette({ ...recette, graine: 'KA-LO MI.TU', autre: 1 })).toEqual({
      ...recette,
      graine: 'kalomitu',
    });
  });

  it.each([
    ['nulle', null],
    ['une liste', []],
    ['d’un formulaire inconnu', { ...recette, formulaire: 'img' }],
    ['de zéro demande', { ...recette, nombre: 0 }],
    ['de 201 demandes', { ...recette, nombre: 201 }],
    ['d’un nombre écrit en texte', { ...recette, nombre: '3' }],
    ['d’un jour qui n’existe pas', { ...recette, date: '2026-02-30T10:00' }],
    ['d’une heure qui n’existe pas', { ...recette, date: '2026-02-03T25:00' }],
    ['d’un SIRET à lettres', { ...recette, siret: '0000000340001A' }],
    ['d’un numéro ANS trop long', { ...recette, numeroAns: 'SPECIMEN0001' }],
    ['d’un autre régime', { ...recette, regime: 'ttc' }],
    ['sans fautes', { ...recette, fautes: undefined }],
    ['à la faute hors du fichier', { ...recette, fautes: [{ controle: 'x', demande: 3 }] }],
    ['à la faute mal nommée', { ...recette, fautes: [{ controle: '<b>', demande: null }] }],
    [
      'à trop de fautes',
      { ...recette, fautes: Array(FAUTES_MAX + 1).fill({ controle: 'x', demande: null }) },
    ],
  ])('est refusée : %s', (_, valeur) => expect(readRecette(valeur)).toBeNull());
});
