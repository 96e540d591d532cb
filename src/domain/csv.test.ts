import { describe, expect, it } from 'vitest';
import { keepNumero, writeCsv, type CelluleCsv } from './csv.ts';

const ecrire = (cellule: CelluleCsv) =>
  writeCsv([[cellule]])
    .slice(1)
    .replace('\r\n', '');

describe('un numéro dans un tableur', () => {
  it.each(['00034', '13000637200010', '12E5', '3-2021', '1/2', '10', 'mars-21'])(
    'garde « %s » tel quel',
    (numero) => {
      expect(ecrire(keepNumero(numero))).toBe(`"=""${numero}"""`);
    },
  );
  it.each(['FINIMG013594M0', 'BDC-12', ''])('n’alourdit pas « %s »', (numero) => {
    expect(ecrire(keepNumero(numero))).toBe(numero);
  });
  it('n’ouvre pas de formule : ce qui en a l’air est neutralisé, un guillemet reste dans le texte', () => {
    expect(ecrire(keepNumero('=HYPERLINK("x")'))).toBe(`"'=HYPERLINK(""x"")"`);
    expect(ecrire(keepNumero('1"&CMD()&"'))).toBe('"=""1""""&CMD()&"""""""');
  });
});

describe('une autre cellule', () => {
  it.each([
    ['1000,01', '1000,01'],
    ['23/03/2026', '23/03/2026'],
    ['00034', '"=""00034"""'],
    ['11100134720', '"=""11100134720"""'],
    ['711708968', '"=""711708968"""'],
    ['10750,00', '10750,00'],
    ['12345678', '12345678'],
    ['=1+1', `"'=1+1"`],
  ])('« %s » s’écrit « %s »', (texte, ecrit) => {
    expect(ecrire(texte)).toBe(ecrit);
  });
});
