import { describe, expect, it } from 'vitest';
import { jugeExemples, rendre, unJugement } from '#test-support/rendus.ts';
import { unConstat, unReport } from '#test-support/reports.ts';
import { readXml, type Element } from '#test-support/xml.ts';
import { rendreJunit } from './junit.ts';
import { isFailure, SEUILS } from './seuil.ts';

const suitesDe = async (
  ...args: Parameters<typeof rendre> extends [unknown, ...infer R] ? R : never
) => readXml(rendre(rendreJunit, ...args)).enfants;

const essaisDe = (suite: Element | undefined) =>
  suite?.enfants.filter(({ nom }) => nom === 'testcase') ?? [];

/** Each test with what it holds: « failure », « skipped ». */
const issuesDe = (suite: Element | undefined) =>
  essaisDe(suite).map(({ attributs, enfants }) => [
    attributs['name']?.split(' – ')[0],
    ...enfants.map(({ nom }) => nom),
  ]);

const ligne = (numLigne: number, numeroASP: string | null = null) => ({
  index: numLigne - 1,
  numLigne,
  etat: 'ok' as const,
  numeroASP,
  numeroEditeur: null,
});

describe('une suite', () => {
  const report = unReport({
    verdict: 'non-conforme',
    lignes: [ligne(1, 'FINIMG013594'), ligne(2), ligne(3)],
    nonExaminees: [2],
    constats: [
      unConstat({ numLigne: 1 }),
      unConstat({ numLigne: 3, severite: 'avertissement' }),
      unConstat({ numLigne: null, severite: 'information' }),
    ],
  });

  it('a un essai par demande, et un pour le fichier', async () => {
    const [suite] = await suitesDe([unJugement({ report })]);
    expect(suite?.attributs).toEqual({
      name: 'depots/solde.json',
      tests: '4',
      failures: '1',
      errors: '0',
      skipped: '1',
    });
    expect(issuesDe(suite)).toEqual([
      ['Fichier : Non conforme', 'system-out'],
      ['Demande 1 (FINIMG013594)', 'failure'],
      ['Demande 2', 'skipped'],
      ['Demande 3', 'system-out'],
    ]);
    expect(essaisDe(suite)[1]?.enfants[0]).toMatchObject({
      attributs: {
        message: 'La balise VA est manquante dans la ligne 1.',
        type: 'balise-presente',
      },
      texte:
        '2:3 Bloquant – La balise VA est manquante dans la ligne 1. Ajoutez la balise. [balise-presente]',
    });
  });

  it('échoue d’après le seuil', async () => {
    const [suite] = await suitesDe([unJugement({ report })], { seuil: 'avertissement' });
    expect(issuesDe(suite)[3]).toEqual(['Demande 3', 'failure']);
    const [jamais] = await suitesDe([unJugement({ report })], { seuil: 'jamais' });
    expect(jamais?.attributs['failures']).toBe('0');
  });

  it('écrit tout texte, quels que soient ses signes', async () => {
    const libelle = '<![CDATA[ & "x" \u0000\u001b[31m\u0085\ud800\uffff ]]> 😀';
    const [suite] = await suitesDe([
      unJugement({ chemin: '"a<&.json', report: unReport({ constats: [unConstat({ libelle })] }) }),
    ]);
    expect(suite?.attributs['name']).toBe('"a<&.json');
    expect(essaisDe(suite)[0]?.enfants[0]?.attributs['message']).toBe(
      '<![CDATA[ & "x" [U+0000][U+001B][31m[U+0085]\ufffd\ufffd ]]> 😀',
    );
  });
});

it('un fichier non lu est une erreur', async () => {
  const [suite] = await suitesDe([{ chemin: 'a.json', motif: 'Fichier introuvable.' }]);
  expect(suite?.attributs).toMatchObject({ tests: '1', failures: '0', errors: '1' });
  expect(issuesDe(suite)).toEqual([['Fichier', 'error']]);
});

it.each(SEUILS)(
  'seuil %s : une suite a un échec quand l’appel échoue, et seulement alors',
  async (seuil) => {
    const juges = await jugeExemples();
    const suites = await suitesDe(juges, { seuil });
    expect(suites).toHaveLength(juges.length);
    for (const [rang, jugement] of juges.entries()) {
      const { failures, name } = suites[rang]?.attributs ?? {};
      expect([name, failures !== '0']).toEqual([jugement.chemin, isFailure(jugement, seuil)]);
    }
  },
);
