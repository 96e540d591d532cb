import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFiness, isLuhn, isRpps, isSiren, isSiret } from './identifiants.ts';

describe('isLuhn', () => {
  it.each(['430244160', '020015087', '020015772', '020015111'])('accepte %s', (texte) => {
    expect(isLuhn(texte)).toBe(true);
  });

  it.each(['111111487', '11100134720', '711708968', '111021020', '', 'A', '43024416x'])(
    'refuse « %s »',
    (texte) => {
      expect(isLuhn(texte)).toBe(false);
    },
  );

  it('n’accepte qu’un seul chiffre de clé après n’importe quels chiffres', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (debut) => {
        const cles = [...'0123456789'].filter((cle) => isLuhn(debut + cle));
        expect(cles).toHaveLength(1);
      }),
    );
  });

  it('voit tout chiffre changé', () => {
    const cas = fc.record({
      debut: fc.stringMatching(/^\d{1,20}$/),
      rang: fc.nat(),
      ecart: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(cas, ({ debut, rang, ecart }) => {
        const juste = [...'0123456789'].map((cle) => debut + cle).find(isLuhn) ?? '';
        const i = rang % juste.length;
        const autre = (Number(juste[i]) + ecart) % 10;
        expect(isLuhn(juste.slice(0, i) + String(autre) + juste.slice(i + 1))).toBe(false);
      }),
    );
  });
});

describe('isSiret', () => {
  it.each([
    '13000637200010',
    '77625125800013',
    '87950324100017',
    '79256844600019',
    '38042372300028',
    // La Poste: the head office obeys Luhn, the others add up to a multiple of 5.
    '35600000000048',
    '35600000049837',
  ])('accepte %s', (siret) => {
    expect(isSiret(siret)).toBe(true);
  });

  it.each([
    ['une clé fausse', '13000637200011'],
    ['La Poste hors de la règle des multiples de 5', '35600000049838'],
    ['un autre SIREN dont la somme est multiple de 5', '13000637200016'],
    ['un SIREN', '430244160'],
    ['une lettre', '3560000004983A'],
  ])('refuse %s', (_, siret) => {
    expect(isSiret(siret)).toBe(false);
  });
});

describe('isSiren', () => {
  it('compte neuf chiffres', () => {
    expect(isSiren('430244160')).toBe(true);
    expect(isSiren('430244161')).toBe(false);
    expect(isSiren('13000637200010')).toBe(false);
  });
});

describe('isFiness', () => {
  it.each(['020015087', '020015772', '020015111', '2A0000014', '2B0000020'])(
    'accepte %s',
    (finess) => {
      expect(isFiness(finess)).toBe(true);
    },
  );

  it.each(['111111487', '2A0000015', '1A0000014', '2C0000014', '02001508'])(
    'refuse %s',
    (finess) => {
      expect(isFiness(finess)).toBe(false);
    },
  );
});

describe('isRpps', () => {
  it('suit la clé de Luhn sur onze chiffres, que l’exemple officiel ne respecte pas', () => {
    expect(isRpps('10000000009')).toBe(true);
    expect(isRpps('10000000008')).toBe(false);
    expect(isRpps('810000000009')).toBe(false);
    expect(isRpps('11100134720')).toBe(false);
  });
});
