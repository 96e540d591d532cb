import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it('prend ce que disent les types, et rien n’est obligatoire', () => {
  const { choix, maintenant } = readOptions({
    nom: 'a.json',
    tauxTva: '8.5',
    numeroAns: 'CVA2RIS001',
    type: undefined,
    maintenant: new Date('2026-03-23T09:00:00Z'),
  });
  expect([choix.tauxTva, choix.numeroAns, choix.type]).toEqual(['8.5', 'CVA2RIS001', null]);
  expect(maintenant).toBe('2026-03-23T10:00');
  expect(() => readOptions({})).not.toThrow();
});

it.each([
  [null, 'Les options sont un objet ; reçu null.'],
  [[], 'Les options sont un objet ; reçu une liste.'],
  [{ formulair: 'x' }, '« formulair » est une option inconnue ; sont connues nom, formulaire, '],
  [{ toString: 'x' }, '« toString » est une option inconnue'],
  [{ nom: 42 }, 'nom attend un texte ; reçu 42.'],
  [{ numeroAns: 42 }, 'numeroAns attend un texte ; reçu 42.'],
  [{ tauxTva: 20 }, 'tauxTva attend "20", "8.5", "0" ; reçu 20.'],
  [{ type: null }, 'type attend "avance", "solde" ; reçu null.'],
  [{ maintenant: new Date(NaN) }, 'maintenant attend une date, ou '],
  [{ maintenant: 'hier' }, 'reçu "hier".'],
  [{ maintenant: null }, 'reçu null.'],
  [{ dossierCompletLe: null }, 'dossierCompletLe attend "AAAA-MM-JJ" ; reçu null.'],
  [{ dossierCompletLe: '2026-02-30' }, 'reçu "2026-02-30".'],
  [{ modeles: [{}] }, 'modeles attend une liste de textes.'],
  [{ modeles: '{}' }, 'modeles attend une liste de textes.'],
])('dit en français ce qui ne va pas : %j', (options, dit) => {
  // As a caller without types would.
  const appel = () => Reflect.apply(readOptions, null, [options]);
  expect(appel).toThrow(RangeError);
  expect(appel).toThrow(dit);
});
