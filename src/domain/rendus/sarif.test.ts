import { readFileSync } from 'node:fs';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '#domain/corrections/edits.ts';
import { jugeExemples, rendre, unJugement } from '#test-support/rendus.ts';
import { unConstat, unReport } from '#test-support/reports.ts';
import { rendreSarif } from './sarif.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../test-support/sarif/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
);

/** Draft-04, which Ajv no longer reads. */
async function diagnose(texte: string) {
  const service = getLanguageService({});
  const document = TextDocument.create('file:///rapport.sarif', 'json', 1, texte);
  return service.doValidation(document, service.parseJSONDocument(document), {}, SCHEMA);
}

describe('le schéma publié', () => {
  it('accepte chaque règle que disent les exemples, et un fichier non lu', async () => {
    const vues = new Set<string>();
    const juges = (await jugeExemples()).filter(({ report }) => {
      const avant = vues.size;
      for (const { controle } of report.constats) vues.add(controle);
      return vues.size > avant;
    });
    const texte = rendre(rendreSarif, [...juges, { chemin: 'absent.json', motif: 'Rien.' }]);
    const { runs } = JSON.parse(texte);
    expect(runs[0].results.length).toBeGreaterThan(50);
    expect(await diagnose(texte)).toEqual([]);
  });

  it('refuse ce qui n’en est pas', async () => {
    const texte = rendre(rendreSarif, [unJugement()]);
    expect(await diagnose(texte.replace('utf16CodeUnits', 'octets'))).not.toEqual([]);
    expect(await diagnose(texte.replace('"results"', '"resultats"'))).not.toEqual([]);
  });
});

describe('un constat', () => {
  const texte = '{\r\n  "a": "é😀",\n "b": 1\r}';
  const debut = texte.indexOf('"é');
  const constat = unConstat({
    position: { debut, fin: texte.indexOf('1') + 1, ligne: 2, colonne: 8 },
    correction: { debut, fin: debut + 5, avant: '"é😀"', texte: '"é"', sure: true },
  });
  const of = async (...constats: Parameters<typeof unConstat>[0][]) => {
    const report = unReport({ texte, constats: constats.map((each) => ({ ...constat, ...each })) });
    return JSON.parse(rendre(rendreSarif, [unJugement({ report })])).runs[0];
  };

  it('a sa place en unités UTF-16, sa règle, son pointeur', async () => {
    const run = await of({});
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[0]).toMatchObject({
      ruleId: 'balise-presente',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'depots/solde.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 8, endLine: 3, endColumn: 8 },
          },
          logicalLocations: [{ fullyQualifiedName: '/lignesImport/0/VA' }],
        },
      ],
    });
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'balise-presente',
      shortDescription: { text: 'Les balises attendues sont présentes' },
      fullDescription: { text: 'Les balises attendues sont présentes' },
      defaultConfiguration: { level: 'error' },
    });
    expect(run.tool.driver.rules[0].help.text).toMatch(/Imagerie \(ASP, 03\/2026\), section 1\.3$/);
  });

  it.each([
    ['bloquant', 'fail', 'error'],
    ['avertissement', 'fail', 'warning'],
    ['information', 'fail', 'note'],
    ['indetermine', 'open', 'none'],
  ] as const)('%s devient %s, %s', async (severite, kind, level) => {
    expect((await of({ severite })).results[0]).toMatchObject({ kind, level });
  });

  it('n’a de « fix » que sûr', async () => {
    const [sure] = (await of({})).results;
    expect(sure.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 13 },
        insertedContent: { text: '"é"' },
      },
    ]);
    const correction = constat.correction && { ...constat.correction, sure: false };
    expect((await of({ correction })).results[0].fixes).toBeUndefined();
  });
});

it('ce qui est présumé n’est jamais une erreur, dans aucun exemple', async () => {
  const { results } = JSON.parse(rendre(rendreSarif, await jugeExemples())).runs[0];
  const presumes = results.filter(
    ({ properties }: { properties: { certitude: string } }) => properties.certitude === 'présumé',
  );
  expect(presumes.length).toBeGreaterThan(20);
  expect(presumes.map(({ level }: { level: string }) => level)).not.toContain('error');
});

it('les « fixes », faits par leurs lignes et colonnes, rendent la correction', async () => {
  let faits = 0;
  for (const jugement of await jugeExemples()) {
    const { texte, constats } = jugement.report;
    const { results } = JSON.parse(rendre(rendreSarif, [jugement])).runs[0];
    const departs = [0, ...[...texte.matchAll(/\r\n|\r|\n/g)].map((m) => m.index + m[0].length)];
    const at = (ligne: number, colonne: number) => (departs[ligne - 1] ?? NaN) + colonne - 1;
    for (const [rang, { correction }] of constats.entries()) {
      const replacement = results[rang].fixes?.[0].artifactChanges[0].replacements[0];
      expect(replacement !== undefined).toBe(correction?.sure ?? false);
      if (!replacement || !correction) continue;
      const { startLine, startColumn, endLine, endColumn } = replacement.deletedRegion;
      const edit = {
        debut: at(startLine, startColumn),
        fin: at(endLine, endColumn),
        texte: replacement.insertedContent?.text ?? '',
      };
      expect(applyEdits(texte, [edit])).toBe(applyEdits(texte, [correction]));
      faits += 1;
    }
  }
  expect(faits).toBeGreaterThan(5);
});

it('un fichier non lu est dit, et l’exécution n’a pas réussi', async () => {
  const run = JSON.parse(rendre(rendreSarif, [{ chemin: 'a b.json', motif: 'Rien.' }]));
  expect(run.runs[0]).toMatchObject({
    results: [],
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            message: { text: 'Rien.' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.json' } } }],
          },
        ],
      },
    ],
  });
});
