import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { twoDemandes } from '#test-support/ecritures.ts';
import type { Document } from '#test-support/exemples.ts';
import { mutationsOf } from '#test-support/mutations.ts';
import { createMemo } from './memo.ts';
import { judgeTexte } from './judge-texte.ts';

type Etat = {
  readonly document: Document;
  readonly maintenant: '2026-03-23T10:00' | '2027-09-01T10:00';
};

const ETATS: fc.Arbitrary<readonly Etat[]> = fc.constantFrom(...FORMULAIRES_PUBLIES).chain((id) => {
  const sain = twoDemandes(id);
  const document = fc.oneof(mutationsOf(sain), fc.constant(sain), fc.constant(reverse(sain)));
  const maintenant = fc.constantFrom('2026-03-23T10:00' as const, '2027-09-01T10:00' as const);
  return fc.array(fc.record({ document, maintenant }), { minLength: 3, maxLength: 8 });
});

function reverse(document: Document): Document {
  const { lignesImport } = document;
  return Array.isArray(lignesImport)
    ? { ...document, lignesImport: lignesImport.toReversed() }
    : document;
}

describe('un texte que l’on corrige', () => {
  it('est jugé comme s’il ne l’avait jamais été, quoi que l’on change', async () => {
    let gardees = 0;
    await fc.assert(
      fc.asyncProperty(ETATS, fc.nat(5), async (etats, marge) => {
        const memo = createMemo();
        for (const [rang, { document, maintenant }] of etats.entries()) {
          const texte = ' '.repeat(marge * rang) + JSON.stringify(document, null, 2);
          const request = { nom: 'a.json', texte, choix: AUCUN_CHOIX, maintenant };
          const avant = memo.lignes.map(({ format }) => format);
          expect(await judgeTexte({ ...request, memo })).toEqual(await judgeTexte(request));
          gardees += memo.lignes.filter(({ format }) => avant.includes(format)).length;
        }
      }),
      { numRuns: 150 },
    );
    expect(gardees).toBeGreaterThan(100);
  });
});
