import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '#domain/report.ts';
import { FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import { blocsOf, mutationsOf } from '#test-support/mutations.ts';
import { exemple, type Document, type Valeur } from '#test-support/exemples.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { applyCorrection } from '#test-support/valeurs.ts';

/** JSON texts that real tools write in the place of a value. */
const ECRITS = [
  ...['"13000637200010.0"', '"1,30006E+13"', '1.3E+13', '"\u200b111111487"', '"FINIMG013729\\r"'],
  ...['" finimg013729m1"', '20015012', '111111487', '"111111487 111111495"', '"8110000000001"'],
  ...['46068', '1771113600000', '1771110000000', '"2026-02-15"', '"15/02/26"', '"20260230"'],
  ...['"/Date(1771113600000)/"', '"Feb 15, 2026, 12:00:00 AM"', '[2026, 2, 15]', '"02/15/2026"'],
  ...[
    '"0.125e4"',
    '"1 250,00 €"',
    '358.32999999999998',
    '1250.500',
    '"1250,505"',
    '-5',
    '"-5"',
    '1e9',
  ],
  ...[
    '0',
    '1',
    '"0"',
    '"N"',
    '""',
    '"null"',
    '"None"',
    'null',
    '{}',
    '[]',
    '[{}]',
    '[null]',
    '{"1": {}}',
  ],
  ...[
    'false',
    'true',
    '[false]',
    '[""]',
    '["a", null]',
    '[[]]',
    '[["111111487"]]',
    '"-"',
    '"#REF!"',
  ],
  ...[
    '"20015087.0"',
    '"l5/O2/2026"',
    '"RPPS 11100134720"',
    '"13000637200OlO"',
    '"FINIMG013729.pdf"',
  ],
  ...[
    '792806400',
    '739662',
    '"2026-02-15Z"',
    '{"seconds": 1771113600}',
    '"1250€50"',
    '"on"',
    '" "',
  ],
  ...['{"@xsi:nil": "true"}', '{"$": {"xsi:nil": "true"}}', '{"Valid": false}', '{"NULL": true}'],
  ...['{"$date": {"$numberLong": "1771113600000"}}', "\"['a', 'b']\"", '"111111487;111111495"'],
  ...['{"low": 1250, "high": 0, "unsigned": false}', '{"type": "bigint", "value": "1250"}'],
  ...['"[]"', '"{}"', '"[{}]"', '{"1": "111111487"}', '{"x": []}', '["a"]', '"System.Object[]"'],
];

/** A change that moves a sound value: in a text, in a list, numbered… */
const EMBALLAGES: readonly ((valeur: Valeur) => string)[] = [
  (valeur) => JSON.stringify(JSON.stringify(valeur)),
  (valeur) => JSON.stringify([valeur]),
  (valeur) => JSON.stringify({ 1: valeur }),
  (valeur) => JSON.stringify({ item: valeur }),
  ...['$', '_text', '#text', 'N', '$values', 'value'].map(
    (nom) => (valeur: Valeur) => JSON.stringify({ '@type': 'x', [nom]: valeur }),
  ),
  (valeur) => JSON.stringify({ _: valeur, $: { type: 'x' } }),
  (valeur) => JSON.stringify([[valeur]]),
  (valeur) => JSON.stringify([valeur, null, '']),
  (valeur) => JSON.stringify(['java.util.List', valeur]),
  (valeur) => JSON.stringify({ Valid: true, String: String(valeur) }),
  (valeur) => JSON.stringify(JSON.stringify(JSON.stringify(valeur))),
  (valeur) =>
    typeof valeur === 'object' && !Array.isArray(valeur)
      ? JSON.stringify({ $type: 'x', ...valeur, _id: 1 })
      : JSON.stringify({ value: [valeur], Count: 1 }),
  (valeur) =>
    typeof valeur === 'object' && valeur !== null
      ? JSON.stringify(Object.entries(valeur).map(([key, value]) => ({ key, value })))
      : JSON.stringify(`« ${String(valeur)} »`),
  (valeur) =>
    typeof valeur === 'string' ? JSON.stringify(` ${valeur}\u00a0`) : JSON.stringify(valeur),
  (valeur) => (typeof valeur === 'string' ? JSON.stringify(`${valeur}.0`) : '"0"'),
  (valeur) => (Array.isArray(valeur) && valeur[0] !== undefined ? JSON.stringify(valeur[0]) : '{}'),
];

const REPERE = '@@ici@@';

/** An example with one of its values written otherwise, and the places of the others untouched. */
function writeOtherwise(
  document: Document,
  { bloc, balise, ecrit }: { bloc: number; balise: number; ecrit: string | number },
): string {
  const blocs = blocsOf(document);
  const cible = blocs[bloc % blocs.length] ?? document;
  const noms = Object.keys(cible);
  const nom = noms[balise % noms.length] ?? '';
  const valeur = cible[nom] ?? null;
  cible[nom] = REPERE;
  const json =
    typeof ecrit === 'string' ? ecrit : (EMBALLAGES[ecrit % EMBALLAGES.length]?.(valeur) ?? 'null');
  return JSON.stringify(document, null, 2).replace(`"${REPERE}"`, () => json);
}

function blockingOf({ constats }: Report): readonly Finding[] {
  return constats.filter(({ severite }) => severite === 'bloquant');
}

function keyOf({ controle, chemin }: Finding): string {
  return `${controle} ${chemin}`;
}

/** Twice the example, so that there is another demande to spare. */
function twoDemandes(formulaire: (typeof FORMULAIRES_PUBLIES)[number]): Document {
  const document = exemple(formulaire);
  const lignes = document['lignesImport'];
  if (Array.isArray(lignes)) lignes.push(structuredClone(lignes[0] ?? null));
  return document;
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
    const place = constat.chemin;
    const nouveaux = blockingOf(apres).filter(
      (each) =>
        !connus.has(keyOf(each)) &&
        (!masques || each.phase !== 'technique' || each.chemin.startsWith(place)),
    );
    expect(nouveaux.map(keyOf), `${keyOf(constat)} → ${constat.correction.texte}`).toEqual([]);
    if (constat.severite === 'bloquant' && !masques) {
      expect(blockingOf(apres).length).toBeLessThan(avant.length);
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
