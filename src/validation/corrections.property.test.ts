import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '#domain/report.ts';
import { FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import { isHiddenBy } from '#test-support/caches.ts';
import { ECRITS, EMBALLAGES, twoDemandes, writeOtherwise } from '#test-support/ecritures.ts';
import { mutationsOf } from '#test-support/mutations.ts';
import { exemple } from '#test-support/exemples.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { applyCorrection } from '#test-support/valeurs.ts';

function blockingOf({ constats }: Report): readonly Finding[] {
  return constats.filter(({ severite }) => severite === 'bloquant');
}

/** Two missing tags are said at the same block. */
function keyOf({ controle, chemin, args }: Finding): string {
  return `${controle} ${chemin} ${args['balise'] ?? ''}`;
}

/** What every correction owes to its reader; `masques`: other mistakes may hide behind the one that is mended. */
async function expectSafe(texte: string, masques: boolean): Promise<number> {
  const report = await simulateText(texte);
  const avant = blockingOf(report);
  const connus = new Set(avant.map(keyOf));
  let corrections = 0;
  for (const constat of report.constats) {
    const corrige = applyCorrection(texte, constat);
    if (corrige === null || constat.correction === null) continue;
    corrections++;
    expect(() => JSON.parse(corrige)).not.toThrow();
    const apres = await simulateText(corrige);
    expect(apres.constats.map(keyOf), corrige).not.toContain(keyOf(constat));
    // Of a block that lacks one, what is said of its others.
    const manque = constat.controle === 'balise-presente' ? `/${constat.args['balise']}` : '';
    const place = constat.chemin + manque;
    const nouveaux = blockingOf(apres).filter(
      (each) =>
        !connus.has(keyOf(each)) &&
        !isHiddenBy(constat, each.chemin) &&
        (!masques || each.phase !== 'technique' || each.chemin.startsWith(place)),
    );
    expect(nouveaux.map(keyOf), `${keyOf(constat)} → ${constat.correction.texte}`).toEqual([]);
    if (constat.severite === 'bloquant' && !masques) {
      const restent = blockingOf(apres).filter(({ chemin }) => !isHiddenBy(constat, chemin));
      expect(restent.length).toBeLessThan(avant.length);
    }
    expectOthersUntouched(texte, corrige, place);
  }
  return corrections;
}

const LIGNE = /^\/lignesImport\/(\d+)/;

/** The other demandes are the same, byte for byte. */
function expectOthersUntouched(avant: string, apres: string, chemin: string): void {
  const rang = LIGNE.exec(chemin)?.[1];
  if (rang === undefined) return;
  const spans = [avant, apres].map((texte) => lignesDe(texte));
  expect(spans[1]?.length).toBe(spans[0]?.length);
  spans[0]?.forEach((ligne, i) => {
    if (i !== Number(rang)) expect(spans[1]?.[i]).toBe(ligne);
  });
}

/** The source text of each demande, as this file indents them. */
function lignesDe(texte: string): readonly string[] {
  return texte.split(/^ {4}\{$/m).slice(1);
}

describe('les corrections proposées', () => {
  it('ne laissent pas leur constat, n’en amènent pas d’autre, et ne touchent qu’à leur demande', async () => {
    let corrections = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMULAIRES_PUBLIES),
        fc.nat(),
        fc.nat(),
        fc.oneof(fc.constantFrom(...ECRITS), fc.nat(EMBALLAGES.length - 1)),
        async (formulaire, bloc, balise, ecrit) => {
          const texte = writeOtherwise(exemple(formulaire), { bloc, balise, ecrit });
          corrections += await expectSafe(texte, false);
        },
      ),
      { numRuns: 900 },
    );
    expect(corrections).toBeGreaterThan(100);
  });

  it('pas plus quand le fichier a plusieurs erreurs et plusieurs demandes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMULAIRES_PUBLIES).chain((id) => mutationsOf(twoDemandes(id))),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...ECRITS),
        async (document, bloc, balise, ecrit) => {
          await expectSafe(writeOtherwise(document, { bloc, balise, ecrit }), true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
