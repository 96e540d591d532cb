import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleUnicite } from '#domain/portail/contexte.ts';
import { isAccepted } from '#domain/report.ts';
import { unDossierConnu, unContextePortail } from '#test-support/builders.ts';
import { simulateAll } from '#test-support/simulate-text.ts';

const DB = read('img-db-va2.solde.json');
const AVANCE = read('mdv-lgc-va1.avance.ttc.json');
const PORTAIL = unContextePortail();
const SIRET_AVANCE = String(JSON.parse(AVANCE).siret);

describe('a file judged with the state of the portal', () => {
  test('gives what an import would deposit', async () => {
    const { report, depot } = await simulateAll(DB, { portail: PORTAIL });
    expect(isAccepted(report.verdict)).toBe(true);
    expect(depot).toMatchObject({
      numeroAns: 'CVA2DBX012',
      siret: '13000637200010',
      formulaire: 'img-db-va2.solde',
      sons: 'IMG-DB-Va2',
      type: 'solde',
      rejetees: [],
      retour: { nom: 'fichier_sortie.json' },
    });
    expect(depot?.lignes).toEqual([
      {
        numeroASP: 'FINIMG013729',
        demande: {
          numLigne: 1,
          numeroEditeur: null,
          montantHT: 1250_00,
          regimeTVA: null,
          beneficiaires: [
            {
              type: 'etablissement',
              siren: '430244160',
              finess: ['111111487'],
              rpps: null,
              am: [],
              typeActivite: null,
            },
          ],
          pieces: [
            {
              nomFichier: 'IMG-DB-Va2-FACTURE-00001.pdf',
              formatFichier: 'PDF',
              typeFichier: 'FACTURE',
              zip: null,
            },
            {
              nomFichier: 'IMG-DB-Va2-VA-00001.pdf',
              formatFichier: 'PDF',
              typeFichier: 'VA',
              zip: null,
            },
          ],
          ligne: JSON.stringify(JSON.parse(DB).lignesImport[0]),
        },
      },
    ]);
  });

  test('the import rejects the line whose site is not in the base, and keeps the others (S2:654, S4:854, S4:967)', async () => {
    const document = JSON.parse(DB);
    const [ligne] = document.lignesImport;
    const texte = JSON.stringify({
      ...document,
      lignesImport: ['111111487', '020015772'].map((finess, rang) => ({
        ...ligne,
        numLigne: rang + 1,
        numeroASP: ['FINIMG013729', 'FINIMG013730'][rang],
        beneficiaires: {
          ...ligne.beneficiaires,
          Etablissements: [
            {
              nomStructure: 'S',
              FINESSGeos: [finess],
              sirenClient: ['430244160', '801493479'][rang],
            },
          ],
        },
        piecesJustificatives: ligne.piecesJustificatives.map((piece: { nomFichier: string }) => ({
          ...piece,
          nomFichier: `${rang}-${piece.nomFichier}`,
        })),
      })),
    });
    const dossiers = new Map(PORTAIL.dossiers).set('FINIMG013730', unDossierConnu());
    const { report, depot } = await simulateAll(texte, {
      portail: { ...PORTAIL, dossiers },
      baseEligibles: new Set(['111111487']),
    });
    expect(report.verdict).toBe('sous-reserve');
    expect(report.reserves.map(({ controle }) => controle)).toEqual(['beneficiaire-dans-la-base']);
    expect(depot?.lignes.map(({ numeroASP }) => numeroASP)).toEqual(['FINIMG013729']);
    expect(depot?.rejetees).toEqual([
      { numLigne: 2, libelle: 'Le n° FINESS 020015772 n’est pas dans la base des ES éligibles.' },
    ]);
  });

  test('writes the number of an accepted avance into the return file, with the code « 0000 » (S2:648)', async () => {
    const numerosASP = new Map([['MDV-LGC-Va1', ['FINMDV013001']]] as const);
    const { depot } = await simulateAll(AVANCE, {
      portail: unContextePortail({ numerosASP, siret: SIRET_AVANCE }),
    });
    expect(JSON.parse(depot?.retour.texte ?? '')).toMatchObject({
      lignesImport: [{ numeroASP: 'FINMDV013001', codeTraitement: '0000' }],
    });
    expect(depot?.lignes[0]?.numeroASP).toBeNull();
  });

  test('an avance has no n° ASP yet, and keeps its régime and its numéro éditeur', async () => {
    const { depot } = await simulateAll(AVANCE, { portail: { ...PORTAIL, siret: SIRET_AVANCE } });
    expect(depot?.type).toBe('avance');
    expect(depot?.lignes[0]).toMatchObject({
      numeroASP: null,
      demande: { numeroEditeur: '00001', regimeTVA: 'TTC', montantHT: 10_750_00 },
    });
  });

  test('the amount is read as it is written', async () => {
    const { depot } = await simulateAll(DB.replace(/1250(?=\s*\n?\s*[,}])/, '12.5e1'), {
      portail: PORTAIL,
    });
    expect(depot?.lignes[0]?.demande.montantHT).toBe(125_00);
  });

  test('each line has its own fate: the good ones are deposited, the others say why (S0:358)', async () => {
    const { report, depot } = await simulateAll(twoLines('FINIMG000001'), { portail: PORTAIL });
    expect(report.verdict).toBe('rejete');
    expect(depot?.lignes.map(({ numeroASP }) => numeroASP)).toEqual(['FINIMG013729']);
    expect(depot?.rejetees).toEqual([
      {
        numLigne: 2,
        libelle:
          "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS",
      },
    ]);
    expect(codes(report.retour?.texte)).toEqual(['SIMU-OK', 'SIMU-KO']);
    expect(codes(depot?.retour.texte)).toEqual(['0000', 'SIMU-KO']);
  });

  test('a missing prerequisite of the whole file stops every line', async () => {
    const portail = unContextePortail({ enrolements: [] });
    const { report, depot } = await simulateAll(twoLines('FINIMG013730'), { portail });
    expect(report.verdict).toBe('rejete');
    expect(report.lignes.map(({ etat }) => etat)).toEqual(['ko', 'ko']);
    expect(depot?.lignes).toEqual([]);
    expect(depot?.rejetees.map(({ numLigne }) => numLigne)).toEqual([1, 2]);
  });

  test.each([
    ['its format', DB.replace(/"VA": \{[^}]*\},/, ''), 'non-conforme'],
    ['its syntax', DB.slice(0, -3), 'illisible'],
  ])('a file that %s condemns deposits nothing', async (_, text, verdict) => {
    const { report, depot } = await simulateAll(text, { portail: PORTAIL });
    expect(report.verdict).toBe(verdict);
    expect(depot).toBeNull();
  });

  test('crosses threads as it is', async () => {
    const result = await simulateAll(DB, { portail: PORTAIL });
    expect(structuredClone(PORTAIL)).toEqual(PORTAIL);
    expect(structuredClone(result.depot)).toEqual(result.depot);
  });
});

test('a lone file deposits nothing', async () => {
  expect((await simulateAll(DB)).depot).toBeNull();
});

test('200 lines against 20,000 dossiers look up each thing once, whatever the portal holds', async () => {
  const dossiers = new CountingMap(
    Array.from({ length: 20_000 }, (_, i) => [numberOf(i), unDossierConnu()] as const),
  );
  const reclamations = new CountingMap(
    Array.from({ length: 20_000 }, (_, i) => {
      const reclamation = { numeroASP: numberOf(i), siret: '13000637200010', typeActivite: null };
      return [cleUnicite('IMG-DB-Va2', 'siren', String(i)), [reclamation]] as const;
    }),
  );
  const lignes = Array.from({ length: 200 }, (_, i) => withNumber(i + 1, numberOf(i)));
  const text = JSON.stringify({ ...JSON.parse(DB), lignesImport: lignes });
  const { depot } = await simulateAll(text, {
    portail: unContextePortail({ dossiers, reclamations }),
  });
  expect(depot?.lignes).toHaveLength(200);
  expect(dossiers.lookups).toBeLessThanOrEqual(400);
  expect(reclamations.lookups).toBeLessThanOrEqual(600);
  expect(dossiers.scans + reclamations.scans).toBe(0);
});

/** Tells a look-up from a walk through everything. */
class CountingMap<V> extends Map<string, V> {
  lookups = 0;
  scans = 0;
  override get(key: string): V | undefined {
    this.lookups += 1;
    return super.get(key);
  }
  override has(key: string): boolean {
    this.lookups += 1;
    return super.has(key);
  }
  override [Symbol.iterator](): MapIterator<[string, V]> {
    this.scans += 1;
    return super[Symbol.iterator]();
  }
}

function numberOf(rank: number): string {
  return `FINIMG${String(rank).padStart(6, '0')}`;
}

function twoLines(second: string): string {
  const lignesImport = [withNumber(1, 'FINIMG013729'), withNumber(2, second)];
  return JSON.stringify({ ...JSON.parse(DB), lignesImport });
}

function withNumber(numLigne: number, numeroASP: string): Record<string, unknown> {
  const ligne: Record<string, unknown> = { ...JSON.parse(DB).lignesImport[0], numLigne, numeroASP };
  return {
    ...ligne,
    piecesJustificatives: ['FACTURE', 'VA'].map((typeFichier) => ({
      nomFichier: `IMG-DB-Va2-${typeFichier}-${numLigne}.pdf`,
      formatFichier: 'PDF',
      typeFichier,
    })),
  };
}

function codes(texte: string | undefined): unknown[] {
  const { lignesImport } = JSON.parse(texte ?? '');
  return lignesImport.map((ligne: Record<string, unknown>) => ligne['codeTraitement']);
}

function read(nom: string): string {
  return readFileSync(new URL(`../../schemas/exemples/${nom}`, import.meta.url), 'utf8');
}
