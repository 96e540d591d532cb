import { expect, it } from 'vitest';
import { adresseOf, reglagesVsCode } from './reglages.ts';

const BASE = 'https://exemple.invalid/simulateur-segur/';

it('donne l’adresse du schéma sous celle du site, dans les deux dialectes', () => {
  expect(adresseOf('img-db-va2.solde', BASE)).toBe(
    'https://exemple.invalid/simulateur-segur/schemas/v1/img-db-va2.solde.json',
  );
  expect(adresseOf('img-db-va2.solde', BASE, { ancien: true })).toContain('/schemas/v1/draft-07/');
});

it('écrit des réglages que Visual Studio Code lit', () => {
  expect(JSON.parse(reglagesVsCode('img-db-va2.solde', BASE))).toEqual({
    'json.schemas': [{ fileMatch: ['*solde*.json'], url: adresseOf('img-db-va2.solde', BASE) }],
  });
});
