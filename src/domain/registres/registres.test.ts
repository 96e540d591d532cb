import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finessDit, rppsDit } from '#test-support/registres.ts';
import { unContexte, avanceLiberale } from '#test-support/builders.ts';
import { readRegistresConserves, toConserves } from './conserves.ts';
import { addRegistres, listRemplaces, numerosOf, oldAge, withoutCherches } from './registres.ts';

it('numerosOf donne chaque n° une fois, juridiques et géographiques', () => {
  const structure = unContexte({ formulaire: 'mdv-lgc-va1.avance', lignes: [{}, {}] }).demandes;
  expect(numerosOf(structure)).toEqual({
    finess: ['020015087', '020015772', '020015111'],
    rpps: [],
  });
  const liberale = avanceLiberale('10000000009', '10000000017');
  const { demandes } = unContexte({ formulaire: 'mdv-lgc-va1.avance', lignes: [liberale] });
  expect(numerosOf(demandes)).toEqual({ finess: [], rpps: ['10000000009', '10000000017'] });
});

describe('addRegistres', () => {
  it('ajoute les réponses du même extrait, et garde l’autre registre', () => {
    const avant = { ...finessDit({ '990000018': {} }), ...rppsDit({ '10000000009': {} }) };
    const ensemble = addRegistres(avant, finessDit({ '990000026': null }));
    expect(ensemble).toEqual({
      ...finessDit({ '990000018': {}, '990000026': null }),
      ...rppsDit({ '10000000009': {} }),
    });
  });
  it('remplace les réponses d’un autre extrait', () => {
    const autre = finessDit({ '990000026': null }, { date: '2026-04-01' });
    expect(addRegistres(finessDit({ '990000018': {} }), autre)).toEqual(autre);
  });
});

it('listRemplaces nomme l’extrait dont un autre du même registre prend la place', () => {
  const avant = { ...finessDit({ '990000018': {} }), ...rppsDit({ '10000000009': {} }) };
  const autre = finessDit({ '990000026': null }, { date: '2026-04-01' });
  expect(listRemplaces(avant, autre)).toEqual([avant.finess?.extrait.nom]);
  expect(listRemplaces(avant, finessDit({ '990000026': null }))).toEqual([]);
  expect(listRemplaces({}, avant)).toEqual([]);
});

it('withoutCherches laisse les n° qu’on n’a jamais cherchés', () => {
  const numeros = { finess: ['990000018', '990000026'], rpps: ['10000000009'] };
  expect(withoutCherches(numeros, finessDit({ '990000018': null }))).toEqual({
    finess: ['990000026'],
    rpps: ['10000000009'],
  });
});

it.each([
  ['2026-03-01', '2026-04-30', null],
  ['2026-03-01', '2026-05-01', 61],
  [null, '2026-05-01', null],
])('un extrait du %s est vieux le %s : %s', (date, jour, age) => {
  expect(oldAge({ nom: 'a', date, coupe: false }, `${jour}T10:00`)).toBe(age);
});

describe('ce qui est conservé', () => {
  it('se relit tel quel', () => {
    const registres = {
      ...finessDit({ '990000018': { fermeture: '2019-03-03' }, '990000026': null }),
      ...rppsDit({ '10000000009': { savoirFaire: null } }, { date: null }),
    };
    expect(readRegistresConserves(structuredClone(toConserves(registres)))).toEqual(registres);
  });
  it('d’une autre forme n’est pas cru, et ne jette jamais', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valeur) => {
        expect(readRegistresConserves(valeur)).toBeNull();
      }),
    );
    const { finess } = toConserves(finessDit({ '990000018': {} }));
    const abimes = [
      { ...finess, fiches: [['990000018', { noms: 'A' }]] },
      { ...finess, cherches: [1] },
    ];
    for (const abime of abimes) expect(readRegistresConserves({ finess: abime })).toBeNull();
  });
});
