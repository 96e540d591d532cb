import { describe, expect, it } from 'vitest';
import { hasWrongKey, readSaisie, SAISIE_VIERGE } from './saisie-fournisseur.ts';

const SIRET = '13000637200010';
const SAISIE = { ...SAISIE_VIERGE, siret: SIRET, denominationSociale: 'Éditeur fictif' };

describe('la saisie d’un fournisseur', () => {
  it('donne un fournisseur quand le SIRET et la dénomination y sont', () => {
    const lu = readSaisie(SAISIE, new Set());
    expect(lu).toMatchObject({
      ok: true,
      fournisseur: { siret: SIRET, denominationSociale: 'Éditeur fictif', nomCommercial: null },
    });
  });

  it('accepte un SIRET copié avec ses espaces', () => {
    const lu = readSaisie({ ...SAISIE, siret: ' 130 006 372 00010 ' }, new Set());
    expect(lu).toMatchObject({ ok: true, fournisseur: { siret: SIRET } });
  });

  it('nomme chaque champ vide, dans l’ordre du formulaire', () => {
    const lu = readSaisie({ ...SAISIE_VIERGE, commune: ' ' }, new Set());
    expect(lu).toEqual({
      ok: false,
      erreurs: [
        ['siret', 'vide'],
        ['denominationSociale', 'vide'],
        ['commune', 'vide'],
      ],
    });
  });

  it('refuse un SIRET qui n’a pas 14 chiffres', () => {
    expect(readSaisie({ ...SAISIE, siret: '1300063720001' }, new Set())).toEqual({
      ok: false,
      erreurs: [['siret', 'siret-14-chiffres']],
    });
  });

  it('refuse un SIRET que le portail fictif connaît déjà', () => {
    expect(readSaisie(SAISIE, new Set([SIRET]))).toEqual({
      ok: false,
      erreurs: [['siret', 'deja-pris']],
    });
  });

  it('accepte une clé fausse, qu’il signale', () => {
    const saisie = { ...SAISIE, siret: '13000637200011' };
    expect(readSaisie(saisie, new Set())).toMatchObject({ ok: true });
    expect(hasWrongKey(saisie.siret)).toBe(true);
    expect(hasWrongKey(SIRET)).toBe(false);
  });

  it('ne parle pas de clé avant que le SIRET soit complet', () => {
    expect(hasWrongKey('1300063720001')).toBe(false);
  });
});
