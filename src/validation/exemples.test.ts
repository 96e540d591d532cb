import { describe, expect, test } from 'vitest';
import { AUCUN_CHOIX, isAccepted, type Report } from '#domain/report.ts';
import {
  FORMULAIRE_IDS,
  FORMULAIRES,
  FORMULAIRES_PUBLIES,
  type FormulaireId,
} from '#domain/formulaires.ts';
import { listExemples, octetsExemple, texteExemple } from '#test-support/exemples.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import { listInvalides, type ConstatAttendu } from '#test-support/exemples-invalides.ts';
import { simulateText } from '#test-support/simulate-text.ts';

test('the published forms and the published files are the same', () => {
  expect(EXEMPLES_PUBLIES.map(({ fichier }) => fichier).sort()).toEqual(listExemples('.'));
  expect([...new Set(EXEMPLES_PUBLIES.map(({ formulaire }) => formulaire))]).toEqual(
    FORMULAIRES_PUBLIES,
  );
});

describe.each(EXEMPLES_PUBLIES)('published example $fichier', ({ fichier: nom, formulaire }) => {
  const texte = texteExemple(nom);
  const simulate = (choix = {}) =>
    simulateText(texte, {
      nom,
      choix: { ...AUCUN_CHOIX, ...choix },
    });

  test('passes without a blocking finding, whatever the date', async () => {
    for (const maintenant of ['2022-06-10T10:00', '2026-03-23T10:00', '2027-12-31T23:59']) {
      const report = await simulateText(texte, { nom, maintenant });
      expect(blockingOf(report)).toEqual([]);
      expect(isAccepted(report.verdict)).toBe(true);
    }
  });

  test('is recognised', async () => {
    const { formulaire: found } = await simulate();
    expect(found).toMatchObject({ id: formulaire, mode: 'reconnu' });
    expect(found.raisons).not.toEqual([]);
  });

  test('passes with its own form imposed', async () => {
    expect(isAccepted((await simulate({ formulaire })).verdict)).toBe(true);
  });

  test('gives a return file that passes too', async () => {
    const { retour } = await simulate();
    const again = await simulateText(retour?.texte ?? '', { nom: retour?.nom ?? '' });
    expect(isAccepted(again.verdict)).toBe(true);
    expect(again.retour?.texte).toBe(retour?.texte);
  });
});

describe.each(FORMULAIRE_IDS)('our examples of %s', (formulaire) => {
  const valides = listExemples(`${formulaire}/valides`);

  test('exist', () => {
    expect(valides).not.toEqual([]);
  });

  test.each(valides)('%s passes', async (path) => {
    const report = await simulateBytes(path, octetsExemple(path), formulaire);
    expect(blockingOf(report)).toEqual([]);
    expect(informingOf(report)).toEqual([]);
    expect(report.formulaire.id).toBe(formulaire);
  });

  test.each(listInvalides(formulaire))(
    '$nom raises exactly its findings',
    async ({ nom, contenu, verdict, constats, informatifs }) => {
      const report = await simulateBytes(nom, contenu, formulaire);
      expect(report.verdict).toBe(verdict);
      expect(blockingOf(report)).toEqual(constats.map(lineOf).sort());
      expect(informingOf(report)).toEqual(informatifs.map(lineOf).sort());
    },
  );
});

const lineOf = ({ controle, chemin, numLigne }: ConstatAttendu) =>
  `${numLigne} ${chemin} ${controle}`;

/** The content alone need not tell a presumed form from those that it resembles: it is chosen. */
function simulateBytes(
  path: string,
  contenu: Uint8Array<ArrayBuffer>,
  formulaire: FormulaireId,
): Promise<Report> {
  const presume = FORMULAIRES[formulaire].certitude === 'presume';
  return simulateText(contenu, {
    nom: path.split('/').at(-1) ?? path,
    choix: { ...AUCUN_CHOIX, formulaire: presume ? formulaire : null },
  });
}

function blockingOf({ constats }: Report): readonly string[] {
  return constats
    .filter(({ severite }) => severite === 'bloquant')
    .map(lineOf)
    .sort();
}

function informingOf({ constats }: Report): readonly string[] {
  return constats
    .filter(({ severite, phase }) => severite === 'information' && phase === 'format')
    .map(lineOf)
    .sort();
}
