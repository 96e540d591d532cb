import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUCUN_CHOIX, isAccepted, type Report } from '#domain/report.ts';
import { unContextePortail } from '#test-support/builders.ts';
import { simulateAll, simulateText } from '#test-support/simulate-text.ts';
import { simulate } from './simulate.ts';

const EXEMPLES = [
  'img-db-va2.solde.json',
  'img-ris-va2.solde.json',
  'mdv-lgc-va1.avance.ht.json',
  'mdv-lgc-va1.avance.ttc.json',
].map((nom) => readFileSync(new URL(`../../schemas/exemples/${nom}`, import.meta.url), 'utf8'));
const [DB = ''] = EXEMPLES;

describe('the words of the portal', () => {
  test('a missing block', async () => {
    const report = await simulateText(DB.replace(/"VA": \{[^}]*\},/, ''));
    expect(report.verdict).toBe('non-conforme');
    expect(labels(report)).toContain('La balise VA est manquante dans la ligne 1.');
    expect(report.retour).toBeNull();
  });

  test('of a whole file that is a text, no value is shown where nothing could be checked', async () => {
    const { constats } = await simulateText(JSON.stringify(DB));
    const indetermines = constats.filter(({ severite }) => severite === 'indetermine');
    expect(indetermines.length).toBeGreaterThan(0);
    expect(indetermines.filter(({ valeur }) => valeur !== null)).toEqual([]);
  });

  test('a missing tag inside a block', async () => {
    const report = await simulateText(DB.replace(/"dateEditionFacture": "[^"]*",/, ''));
    expect(labels(report)).toContain(
      'La balise dateEditionFacture est manquante dans le bloc facture de la ligne 1.',
    );
  });

  test('its sentence for a missing tag, when it is about the root, is said to be ours', async () => {
    const missing = async (text: string) =>
      (await simulateText(text)).constats.find(({ controle }) => controle === 'balise-presente');
    const atRoot = await missing(DB.replace(/"siret": "[^"]*",/, ''));
    expect(atRoot).toMatchObject({ chemin: '', voix: 'simulateur' });
    const inLine = await missing(DB.replace(/"VA": \{[^}]*\},/, ''));
    expect(inLine).toMatchObject({ chemin: '/lignesImport/0', voix: 'portail' });
  });

  test('a rate that is not the one of the screen: said there, without a return file (S1:321)', async () => {
    const [, , HT = ''] = EXEMPLES;
    const choix = { ...AUCUN_CHOIX, tauxTva: '20' as const };
    const { verdict, messageEcran, retour } = await simulateText(HT, { choix });
    expect({ verdict, messageEcran, retour }).toEqual({
      verdict: 'rejete',
      messageEcran: MAUVAIS_REGIME,
      retour: null,
    });
  });
});

test('for its verdict alone: the same report, without what only keeps or gives back', async () => {
  const fichier = Object.assign(new Blob([DB]), { name: 'a.json' });
  const request = {
    fichier,
    choix: AUCUN_CHOIX,
    maintenant: '2026-03-23T10:00' as const,
    portail: unContextePortail(),
  };
  const [whole, alone] = await Promise.all(
    [false, true].map((verdictSeul) => simulate({ ...request, verdictSeul })),
  );
  if (!whole?.ok || !alone?.ok) throw new Error('The file is read');
  expect(whole.report.fichier.sha256).toMatch(/^[\da-f]{64}$/);
  expect(whole.report.retour?.nom).toBe('a_sortie.json');
  expect(whole.depot).not.toBeNull();
  expect(alone).toEqual({
    ok: true,
    report: { ...whole.report, retour: null, fichier: { ...whole.report.fichier, sha256: null } },
    depot: null,
  });
});

const MAUVAIS_REGIME =
  'Le régime de TVA renseigné dans le JSON est différent de celui renseigné dans ce formulaire';

describe('what was chosen on the screen', () => {
  const portail = unContextePortail();
  const imagerie = { ...AUCUN_CHOIX, type: 'solde', numeroAns: 'CVA2DBX012' } as const;

  test('a file that is what was chosen is accepted', async () => {
    const baseEligibles = new Set(['111111487']);
    const { report, depot } = await simulateAll(DB, { choix: imagerie, portail, baseEligibles });
    expect(report.verdict).toBe('valide');
    expect(report.formulaire.mode).toBe('choisi');
    expect(depot).not.toBeNull();
  });

  test.each([
    ['a solde deposited as an avance (S0:144)', { ...imagerie, type: 'avance', tauxTva: '20' }],
    ['under the numéro ANS of another software', { ...imagerie, numeroAns: 'CVA2RIS001' }],
    ['with the numéro ANS of another version of it', { ...imagerie, numeroAns: 'CVA2DBX013' }],
  ] as const)('nothing is imported: %s', async (_, choix) => {
    const [ris, db] = portail.enrolements;
    const enrolements = [ris, db, db && { ...db, numeroAns: 'CVA2DBX013' }].filter(
      (each) => each !== undefined,
    );
    const { report, depot } = await simulateAll(DB, {
      choix,
      portail: { ...portail, enrolements },
    });
    expect(['discordant', 'non-conforme', 'rejete']).toContain(report.verdict);
    expect(depot).toBeNull();
    expect(report.retour).toBeNull();
  });

  test('nothing is imported: the SIRET of another company', async () => {
    const { report, depot } = await simulateAll(DB, {
      choix: imagerie,
      portail: { ...portail, siret: '77625125800013' },
    });
    expect(report.verdict).toBe('discordant');
    expect([depot, report.retour]).toEqual([null, null]);
  });

  test('without the portal nor the rate, the verdict is under reserve, each point with its remedy (S0:19, S0:54, S1:321)', async () => {
    const solde = await simulateText(DB);
    expect(solde.verdict).toBe('sous-reserve');
    expect(solde.reserves.map(({ controle }) => controle).sort()).toEqual([
      'avance-decidee-et-payee',
      'beneficiaire-dans-la-base',
      'enrolement-valide',
      'trois-avances-payees',
    ]);
    const [, avance = ''] = EXEMPLES.filter((texte) => texte.includes('regimeTVA'));
    const { verdict, reserves } = await simulateText(avance);
    expect(verdict).toBe('sous-reserve');
    expect(reserves.map(({ controle }) => controle)).toEqual(['regime-tva-du-formulaire']);
  });

  test('with the rate, an avance has nothing left to check', async () => {
    const [, , HT = ''] = EXEMPLES;
    const { verdict, reserves } = await simulateText(HT, {
      choix: { ...AUCUN_CHOIX, tauxTva: '0' },
    });
    expect([verdict, reserves]).toEqual(['valide', []]);
  });
});

describe('all findings at once', () => {
  const three = (change: (lines: Record<string, unknown>[]) => void) => {
    const document = JSON.parse(DB);
    const lines = [1, 2, 3].map((numLigne) => ({
      ...structuredClone(document.lignesImport[0]),
      numLigne,
      numeroASP: `FINIMG01372${numLigne}`,
      piecesJustificatives: ['FACTURE', 'VA'].map((type) => ({
        nomFichier: `IMG-DB-Va2-${type}-0000${numLigne}.pdf`,
        formatFichier: 'PDF',
        typeFichier: type,
      })),
    }));
    change(lines);
    return JSON.stringify({ ...document, lignesImport: lines }, null, 2);
  };

  test('a broken line does not hide the technical findings of the others, kept for the next try', async () => {
    const report = await simulateText(
      three(([first, second]) => {
        if (first) delete first['VA'];
        if (second) second['piecesJustificatives'] = [];
      }),
    );
    expect(report.verdict).toBe('non-conforme');
    const next = report.constats.filter(({ prochainTour }) => prochainTour);
    expect(next.some(({ numLigne, severite }) => numLigne === 2 && severite === 'bloquant')).toBe(
      true,
    );
    expect(next.every(({ phase }) => phase === 'technique')).toBe(true);
    expect(report.lignes.map(({ etat }) => etat)).toEqual(['ko', 'ko', 'ok']);
  });

  test('one faulty line refuses the whole file, and each line gets its code', async () => {
    const report = await simulateText(
      three(([, second]) => {
        if (second) second['piecesJustificatives'] = [];
      }),
    );
    expect(report.verdict).toBe('rejete');
    const { lignesImport } = JSON.parse(report.retour?.texte ?? '');
    expect(lignesImport.map((line: Record<string, unknown>) => line['codeTraitement'])).toEqual([
      'SIMU-OK',
      'SIMU-KO',
      'SIMU-OK',
    ]);
    expect(lignesImport[1].libelleTraitement.length).toBeGreaterThan(10);
  });
});

describe('any content', () => {
  const RUNS = { numRuns: 300 };

  test('any bytes end in a report, with every place inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        checkSanity(await simulateText(Uint8Array.from(bytes)));
      }),
      RUNS,
    );
  });

  test('any JSON value ends in a report that is not valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const report = await simulateText(text);
        checkSanity(report);
        expect(report.verdict).not.toBe('valide');
      }),
      RUNS,
    );
  });

  test('a published example with any piece of text replaced never loses a line nor throws', async () => {
    const cut = fc.tuple(
      fc.constantFrom(...EXEMPLES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(12),
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('{', '}', '[', ']', ',', 'null', '""', '1e999'),
      ),
    );
    await fc.assert(
      fc.asyncProperty(cut, async ([text, where, length, by]) => {
        const at = Math.floor(where * text.length);
        const mutated = text.slice(0, at) + by + text.slice(at + length);
        const report = await simulateText(mutated);
        checkSanity(report);
        const parsed = parse(mutated);
        if (parsed === undefined) expect(report.verdict).toBe('illisible');
        else expect(report.lignes.length).toBe(lineCount(parsed));
      }),
      RUNS,
    );
  });

  test('any value in the place of any other ends in a report', async () => {
    const change = fc.tuple(
      fc.constantFrom(...EXEMPLES),
      fc.nat(200),
      fc.jsonValue({ maxDepth: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([text, place, value]) => {
        let rank = 0;
        const mutated = JSON.stringify(
          JSON.parse(text, (_key, old: unknown) => (rank++ === place ? value : old)),
        );
        checkSanity(await simulateText(mutated));
      }),
      RUNS,
    );
  });
});

test('a file that the browser can no longer read is a failure, not a finding', async () => {
  const fichier = Object.assign(new Blob(['{}']), { name: 'a.json' });
  fichier.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  const result = await simulate({ fichier, choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' });
  expect(result).toEqual({ ok: false, failure: { type: 'fichier-inaccessible', detail: 'gone' } });
});

test('a bug of ours is not disguised as anything else', async () => {
  const fichier = Object.assign(new Blob(['{}']), { name: 'a.json' });
  fichier.arrayBuffer = () => Promise.reject(new TypeError('bug'));
  const request = { fichier, choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' };
  await expect(simulate(request)).rejects.toThrow('bug');
});

function checkSanity(report: Report): void {
  for (const { position, controle, libelle, explication, correction } of report.constats) {
    expect(report.controles[controle]?.id).toBe(controle);
    expect(position.debut).toBeGreaterThanOrEqual(0);
    expect(position.fin).toBeLessThanOrEqual(Math.max(report.texte.length, position.debut));
    expect(position.ligne).toBeGreaterThan(0);
    expect(position.colonne).toBeGreaterThan(0);
    expect(libelle.length).toBeGreaterThan(0);
    expect(explication.length).toBeGreaterThan(0);
    if (correction) {
      expect(report.texte.slice(correction.debut, correction.fin)).toBe(correction.avant);
    }
  }
  expect(structuredClone(report)).toEqual(report);
  const blocking = report.constats.some(({ severite }) => severite === 'bloquant');
  expect(isAccepted(report.verdict) || report.verdict === 'discordant').toBe(!blocking);
  expect(report.reserves.length > 0).toBe(report.verdict === 'sous-reserve');
}

function labels(report: Report): string[] {
  return report.constats.map(({ libelle }) => libelle);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lineCount(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  const lines: unknown = Object.getOwnPropertyDescriptor(value, 'lignesImport')?.value;
  return Array.isArray(lines) ? lines.length : 0;
}
