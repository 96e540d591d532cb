import { expect, test } from 'vitest';
import { ligneRpps, unFinessJson, unRpps } from '#test-support/registres.ts';
import { askRegistres } from './registres.ts';

const FINESS = unFinessJson({ numero: '990000034', siren: '130006372' }, [{ numero: '990000018' }]);
const file = (nom: string, texte: string) => Object.assign(new Blob([texte]), { name: nom });
const NUMEROS = { finess: ['990000018'], rpps: ['10000000009'] };

test('un extrait par registre : le second n’efface pas le premier sans le dire', async () => {
  const premier = file('a.json', FINESS);
  expect(await askRegistres([premier, file('b.json', FINESS)], NUMEROS)).toEqual({
    motif: 'b.json et a.json sont du même registre : donnez-en un seul.',
  });
  const rpps = file('rpps.txt', unRpps(ligneRpps('10000000009')));
  expect(await askRegistres([premier, rpps], NUMEROS)).toMatchObject({ finess: {}, rpps: {} });
});
