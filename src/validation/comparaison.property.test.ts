import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '#domain/comparaison/rapports.ts';
import { bloc, type Document } from '#test-support/exemples.ts';
import { plusieursDemandes } from '#test-support/plusieurs-demandes.ts';
import { simulateText } from '#test-support/simulate-text.ts';

const DEMANDES = 5;

/** Each is seen in its demande alone. */
const FAUTES: readonly ((ligne: Document) => void)[] = [
  (ligne) => (bloc(ligne, 'facture')['dateEditionFacture'] = '2026-02-12'),
  (ligne) => (bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0)['AM'] = ['12100058']),
  (ligne) => (bloc(ligne, 'facture')['montantPrestationPrincipaleSegurHTFacture'] = 1000.505),
  (ligne) => (bloc(ligne, 'beneficiaires', 'medecinsLiberaux', 0)['sirenClient'] = '12'),
  (ligne) => delete ligne['VA'],
  (ligne) => (ligne['piecesJustificatives'] = []),
];

const TIRAGE = fc.record({
  fautes: fc.array(fc.uniqueArray(fc.nat(FAUTES.length - 1)), {
    minLength: DEMANDES,
    maxLength: DEMANDES,
  }),
  ordre: fc.shuffledSubarray([...Array(DEMANDES).keys()], { minLength: DEMANDES }),
});

/** The demandes with their faults, in this order and numbered anew. */
async function judge(fautes: readonly (readonly number[])[], ordre?: readonly number[]) {
  const document = plusieursDemandes(DEMANDES);
  const lignes = fautes.map((siennes, rang) => {
    const ligne = bloc(document, 'lignesImport', rang);
    for (const faute of siennes) FAUTES[faute]?.(ligne);
    return ligne;
  });
  document['lignesImport'] = (ordre ?? [...lignes.keys()]).map((rang, place) => ({
    ...lignes[rang],
    numLigne: place + 1,
  }));
  return simulateText(JSON.stringify(document, null, 2));
}

describe('deux états d’un fichier, comparés', () => {
  it('ont les mêmes constats quand seul l’ordre des demandes change', async () => {
    await fc.assert(
      fc.asyncProperty(TIRAGE, async ({ fautes, ordre }) => {
        const avant = await judge(fautes);
        const { disparus, nouveaux, inchanges, demandes } = compareReports(
          avant,
          await judge(fautes, ordre),
        );
        expect([disparus, nouveaux]).toEqual([[], []]);
        expect(inchanges).toHaveLength(avant.constats.length);
        expect([...demandes.memes.values()].map((numero) => numero - 1)).toEqual(
          expect.arrayContaining(ordre),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('ne diffèrent que de ce qui est corrigé, quel que soit l’ordre', async () => {
    await fc.assert(
      fc.asyncProperty(TIRAGE, fc.nat(), async ({ fautes, ordre }, tire) => {
        const fautives = [...fautes.keys()].filter((rang) => (fautes[rang] ?? []).length > 0);
        fc.pre(fautives.length > 0);
        const corrigee = fautives[tire % fautives.length];
        const avant = await judge(fautes);
        const corrigees = fautes.map((siennes, rang) => (rang === corrigee ? [] : siennes));
        const apres = await judge(corrigees, ordre);
        const { disparus, nouveaux, decouverts, inchanges } = compareReports(avant, apres);
        expect([...nouveaux, ...decouverts]).toEqual([]);
        expect(disparus).toEqual(
          avant.constats.filter(
            ({ numLigne, severite }) =>
              numLigne === Number(corrigee) + 1 && severite !== 'indetermine',
          ),
        );
        expect(inchanges).toHaveLength(avant.constats.length - disparus.length);
      }),
      { numRuns: 40 },
    );
  });
});
