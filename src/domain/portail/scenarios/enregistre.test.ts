import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commande as garde } from './gardes-commandes.ts';
import { copyScenario } from './copier.ts';
import { checkScenario } from './enregistre.ts';
import { readScenario, writeScenario } from './fichier-scenario.ts';
import { playScenario } from './jouer.ts';
import type { Scenario } from './scenario.ts';
import { jeuOf, SCENARIOS } from './scenarios.ts';

/** What a recorder would have heard while a story of the library was played. */
const record = (scenario: Scenario): string => writeScenario(copyScenario(scenario));

/** As it was written at first: a step for each accepted command. */
function recordVersion1(scenario: Scenario): string {
  const { titre, enseigne, jeu, horloge } = scenario;
  const etapes = playScenario(scenario, jeuOf(scenario)).pas.flatMap(({ etape, acceptes }) =>
    acceptes.map(({ commande }) => ({ legende: etape.legende, commande })),
  );
  const format = 'simulateur-segur/scenario';
  return JSON.stringify({ format, version: 1, titre, enseigne, jeu, horloge, etapes });
}

/** With the profil of the story, which a recording would hold as a command. */
const RICHES = SCENARIOS.map((scenario) => ({ ...scenario, profil: {} }));
const BON = record(find('premier-depot'));

function find(id: string): Scenario {
  const trouve = RICHES.find((scenario) => scenario.id === id);
  if (trouve === undefined) throw new Error(`no scenario ${id}`);
  return trouve;
}

function lire(source: string) {
  const lu = readScenario(source);
  return lu.ok ? checkScenario(lu.enregistre) : lu;
}

function read(source: string) {
  const lu = lire(source);
  if (!lu.ok) throw new Error(lu.motif);
  return lu.scenario;
}

const changed = (change: (scenario: Record<string, unknown>) => void): string => {
  const scenario = JSON.parse(BON);
  change(scenario);
  return JSON.stringify(scenario);
};

const VIDE = { type: 'actes', legende: '', ecran: null, sources: [], refus: null };

/** A few kilobytes once deflated, and minutes to play. */
function fillWithActes(scenario: Record<string, unknown>): void {
  const acte = (rang: number) => ({
    type: 'reglerHorloge',
    heure: `2026-04-0${1 + (rang % 2)}T10:00`,
  });
  const commandes = Array.from({ length: 5001 }, (_, rang) => acte(rang));
  scenario['etapes'] = [{ ...VIDE, commandes }];
}

describe('un scénario enregistré', () => {
  it.each(RICHES.map((scenario) => ({ nom: scenario.id, scenario })))(
    'rejoue le même journal : $nom',
    ({ scenario }) => {
      const original = playScenario(scenario, jeuOf(scenario));
      const relu = read(record(scenario));
      const rejoue = playScenario(relu, jeuOf(relu));
      expect(rejoue.pas.flatMap(({ enregistrements }) => enregistrements)).toEqual(
        original.pas.flatMap(({ enregistrements }) => enregistrements),
      );
      expect(rejoue.pas.at(-1)?.apres).toEqual(original.pas.at(-1)?.apres);
    },
  );

  it.each([
    ['n’est pas du JSON', '{'],
    ['est d’un autre format', '{"format":"autre"}'],
    ['est d’une autre version', changed((lu) => (lu['version'] = 4))],
    [
      'dit « seul » autre chose qu’un fournisseur',
      changed((lu) => {
        const acte = { type: 'constaterEcheances', seul: {} };
        lu['etapes'] = [{ ...VIDE, commandes: [acte] }];
      }),
    ],
    ['se dit d’avant sans l’être', changed((lu) => (lu['version'] = 1))],
    ['montre un écran d’ailleurs', BON.replace('"ecran": null', '"ecran": "https://exemple.fr/"')],
    ['montre un écran du simulateur', BON.replace('"ecran": null', '"ecran": "#/aide"')],
    [
      'cite une source inconnue',
      BON.replace('"source": "guide-solde-imagerie"', '"source": "toString"'),
    ],
    ['a une légende sans fin', BON.replace(/"legende": "/, `"legende": "${'a'.repeat(2001)}`)],
    ['attend un refus inconnu', BON.replace('"refus": null', '"refus": "toString"')],
    ['n’a pas d’étape', changed((lu) => (lu['etapes'] = []))],
    ['part d’un jeu inconnu', changed((lu) => (lu['jeu'] = '__proto__'))],
    ['a une clé de trop', changed((lu) => (lu['script'] = 'alert(1)'))],
    ['a une horloge hors du siècle', changed((lu) => (lu['horloge'] = '9999-12-31T10:00'))],
    ['a un fichier démesuré', BON.replace(/"taille": \d+/, '"taille": 9007199254740991')],
    ['a une ligne qui n’est pas du JSON', BON.replace(/"ligne": ".*"/, '"ligne": "{"')],
    ['fait un acte inconnu', BON.replace('"importerDemandes"', '"constructor"')],
    ['fait un acte impossible', BON.replace(/FINIMG013729/g, 'FINIMG999999')],
    ['a des actes sans fin', changed(fillWithActes)],
    ['est trop gros', ' '.repeat(5 * 2 ** 20 + 1)],
  ])('est refusé, avec un motif, quand il %s', (_, source) => {
    expect(source).not.toBe(BON);
    expect(lire(source)).toMatchObject({ ok: false, motif: expect.stringMatching(/\.$/) });
  });

  it('garde la légende, l’écran et les sources de chaque étape', () => {
    const copie = copyScenario(find('premier-depot'));
    const etapes = copie.etapes.map((etape, rang) => ({
      ...etape,
      legende: `n° ${rang}`,
      ecran: rang === 0 ? '#/poste' : null,
      sources: [{ source: 'faq-asp', endroit: 'page 3' } as const],
    }));
    const relu = read(writeScenario({ ...copie, issue: 'Voilà.', etapes }));
    expect(relu.issue.phrase).toBe('Voilà.');
    expect(relu.etapes).toMatchObject(
      etapes.map(({ legende, ecran, sources }) => ({ legende, ecran, sources })),
    );
  });

  const PREMIERE = read(BON).etapes[0]?.legende;
  it.each([
    ['le titre', { titre: 'a\u202eb' }, /^Le titre .*\(U\+202E\)/, null],
    ['la phrase de fin', { issue: 'a\u0007b' }, /^La phrase de fin .*\(U\+0007\)/, null],
  ] as const)('dit où un signe cache ou retourne le texte : %s', (_, change, motif, rang) => {
    const lu = lire(changed((scenario) => Object.assign(scenario, change)));
    expect(lu).toEqual({ ok: false, motif: expect.stringMatching(motif), rang });
  });

  it('dit dans quelle légende', () => {
    const legende = JSON.stringify(PREMIERE);
    const lu = lire(BON.replace(legende, () => '"a\u2066b"'));
    const motif = expect.stringMatching(/l’étape n° 1 .*\(U\+2066\)/);
    expect(lu).toEqual({ ok: false, motif, rang: 0 });
  });

  it('dit dans quelle source, et dans le nom du portail de départ', () => {
    const lu = readScenario(BON);
    if (!lu.ok) throw new Error(lu.motif);
    const { enregistre } = lu;
    const [premiere, ...suite] = enregistre.etapes;
    if (!premiere) throw new Error('no step');
    const sources = [{ source: 'faq-asp' as const, extrait: 'a\u202eb' }];
    const etapes = [{ ...premiere, sources }, ...suite];
    const jeu = { nom: 'a\u202eb', siret: null, enregistrements: [] };
    expect(checkScenario({ ...enregistre, etapes })).toMatchObject({
      motif: expect.stringMatching(/^Une source de l’étape n° 1 .*\(U\+202E\)/),
      rang: 0,
    });
    expect(checkScenario({ ...enregistre, jeu })).toMatchObject({
      motif: expect.stringMatching(/^Le nom du portail de départ .*\(U\+202E\)/),
    });
  });

  it('dit quelle étape est abîmée', () => {
    const lu = lire(
      changed((scenario) => Object.assign(scenario, { etapes: [{ type: 'autre' }] })),
    );
    expect(lu).toMatchObject({
      motif: 'À l’étape n° 1, ce scénario est abîmé, ou a été modifié.',
    });
  });

  it('garde une légende de deux lignes, et les signes composés', () => {
    const lu = lire(changed((scenario) => Object.assign(scenario, { titre: '👩‍⚕️', issue: 'a\nb' })));
    expect(lu.ok).toBe(true);
  });

  it.each(
    RICHES.filter((_, rang) => rang % 4 === 0).map((scenario) => ({ nom: scenario.id, scenario })),
  )('d’une version d’avant se rejoue encore : $nom', ({ scenario }) => {
    const relu = read(recordVersion1(scenario));
    const original = playScenario(scenario, jeuOf(scenario));
    expect(playScenario(relu, jeuOf(relu)).pas.at(-1)?.apres).toEqual(original.pas.at(-1)?.apres);
  });

  it('d’avant la saisie de l’enrôlement se lit encore', () => {
    const source = JSON.stringify(
      JSON.parse(record(find('modele-bon-de-commande'))),
      (nom, valeur: unknown) => (nom === 'declaration' ? undefined : valeur),
    );
    expect(source).not.toContain('declaration');
    expect(lire(source).ok).toBe(true);
  });

  it('ne fait jamais échouer la lecture, quelle que soit la valeur mise à la place d’une autre', () => {
    const change = fc.tuple(fc.nat(120), fc.jsonValue({ maxDepth: 1 }));
    fc.assert(
      fc.property(change, ([place, valeur]) => {
        let rang = 0;
        const source = JSON.stringify(JSON.parse(BON), (_cle, ancienne: unknown) =>
          rang++ === place ? valeur : ancienne,
        );
        const lu = lire(source ?? 'null');
        return lu.ok || lu.motif.length > 0;
      }),
      { numRuns: 40 },
    );
  });
});

it('la garde accepte chaque commande des scénarios', () => {
  const commandes = SCENARIOS.flatMap((scenario) =>
    playScenario(scenario, jeuOf(scenario)).pas.flatMap(({ acceptes }) =>
      acceptes.map(({ commande }) => commande),
    ),
  );
  expect(commandes.filter((lue) => !garde(JSON.parse(JSON.stringify(lue))))).toEqual([]);
});
