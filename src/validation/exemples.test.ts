import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { simulateText } from '#test-support/simulate-text.ts';

const EXEMPLES = fileURLToPath(new URL('../../schemas/exemples/', import.meta.url));

/** The files printed in the guides of the ASP, byte for byte. */
const PUBLIES = [
  ['img-db-va2.solde.json', 'img-db-va2.solde'],
  ['img-ris-va2.solde.json', 'img-ris-va2.solde'],
  ['mdv-lgc-va1.avance.ht.json', 'mdv-lgc-va1.avance'],
  ['mdv-lgc-va1.avance.ttc.json', 'mdv-lgc-va1.avance'],
] as const;

describe.each(PUBLIES)('published example %s', (nom, formulaire) => {
  const simulate = (choix = {}) =>
    simulateText(readFileSync(EXEMPLES + nom, 'utf8'), {
      nom,
      choix: { ...AUCUN_CHOIX, ...choix },
    });

  test('passes without a blocking finding, whatever the date', async () => {
    for (const maintenant of ['2022-06-10T10:00', '2026-03-23T10:00', '2027-12-31T23:59']) {
      const report = await simulateText(readFileSync(EXEMPLES + nom, 'utf8'), { nom, maintenant });
      expect(blockingOf(report)).toEqual([]);
      expect(report.verdict).toBe('valide');
    }
  });

  test('is recognised', async () => {
    const { formulaire: found } = await simulate();
    expect(found).toMatchObject({ id: formulaire, mode: 'reconnu' });
    expect(found.raisons.length).toBeGreaterThan(0);
  });

  test('passes with its own form imposed', async () => {
    expect((await simulate({ formulaire })).verdict).toBe('valide');
  });

  test('gives a return file that passes too', async () => {
    const { retour } = await simulate();
    const again = await simulateText(retour?.texte ?? '', { nom: retour?.nom ?? '' });
    expect(again.verdict).toBe('valide');
    expect(again.retour?.texte).toBe(retour?.texte);
  });
});

describe.each(FORMULAIRE_IDS)('our examples of %s', (formulaire) => {
  const valides = list(`${formulaire}/valides`);
  const invalides = list(`${formulaire}/invalides`);

  test('exist, valid and invalid', () => {
    expect(valides.length).toBeGreaterThan(0);
    expect(invalides.length).toBeGreaterThan(0);
  });

  test.each(valides)('%s passes', async (path) => {
    const report = await simulateFile(path, formulaire);
    expect(blockingOf(report)).toEqual([]);
    expect(informingOf(report)).toEqual([]);
    expect(report.formulaire.id).toBe(formulaire);
  });

  test.each(invalides)('%s raises exactly its findings', async (path) => {
    const expected: Expected = JSON.parse(
      readFileSync(EXEMPLES + path.replace(/\.json$/, '.constats.json'), 'utf8'),
    );
    const report = await simulateFile(path, formulaire);
    expect(report.verdict).toBe(expected.verdict);
    expect(blockingOf(report).map(lineOf).sort()).toEqual(expected.constats.map(lineOf).sort());
    const informing = (expected.informatifs ?? []).map(lineOf);
    expect(informingOf(report).map(lineOf).sort()).toEqual(informing.sort());
  });
});

interface Constat {
  readonly controle: string;
  readonly chemin: string;
  readonly numLigne: number | null;
}

interface Expected {
  readonly verdict: string;
  /** Those that block. */
  readonly constats: readonly Constat[];
  /** What the structure of a presumed form only informs of. */
  readonly informatifs?: readonly Constat[];
}

const lineOf = ({ controle, chemin, numLigne }: Constat) => `${numLigne} ${chemin} ${controle}`;

function list(folder: string): string[] {
  if (!existsSync(EXEMPLES + folder)) return [];
  return readdirSync(EXEMPLES + folder)
    .filter((name) => !name.endsWith('.constats.json'))
    .map((name) => `${folder}/${name}`);
}

/** The content alone need not tell a presumed form from those that it resembles: it is chosen. */
function simulateFile(path: string, formulaire: FormulaireId): Promise<Report> {
  const presume = FORMULAIRES[formulaire].certitude === 'presume';
  return simulateText(readFileSync(EXEMPLES + path), {
    nom: path.split('/').at(-1) ?? path,
    choix: { ...AUCUN_CHOIX, formulaire: presume ? formulaire : null },
  });
}

function blockingOf({ constats }: Report) {
  return constats.filter(({ severite }) => severite === 'bloquant').map(placeOf);
}

function informingOf({ constats }: Report) {
  return constats
    .filter(({ severite, phase }) => severite === 'information' && phase === 'format')
    .map(placeOf);
}

function placeOf({ controle, chemin, numLigne }: Constat): Constat {
  return { controle, chemin, numLigne };
}
