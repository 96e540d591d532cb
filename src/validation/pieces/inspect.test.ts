import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITES_ZIP, MO_BINAIRE } from '#domain/pieces.ts';
import { PHRASE_TOUT_EST_BON } from '#domain/pieces.ts';
import { judgePieces, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';

function judge(cas: CasPieces) {
  return judgePieces(unePieceDemandee(cas));
}

function idsOf(cas: CasPieces) {
  return judge(cas).constats.map(({ controle }) => controle);
}

describe('le verdict sur les pièces', () => {
  it('est complet, avec la phrase du portail, quand tout est sous son nom exact', () => {
    const report = judge({ attendus: ['a.pdf', 'b.png'], zips: [{ entrees: ['b.png', 'a.pdf'] }] });
    expect(report).toMatchObject({
      verdict: 'complet',
      provisoire: false,
      phrasePortail: PHRASE_TOUT_EST_BON,
      constats: [],
    });
    expect(report.zips.map(({ verdict }) => verdict)).toEqual(['conforme']);
  });

  it('reste provisoire, sans la phrase du portail, tant qu’une pièce n’est pas lue', () => {
    const report = judge({
      attendus: ['a.pdf'],
      zips: [{ entrees: [{ nom: 'a.pdf', nonLue: true }] }],
    });
    expect(report).toMatchObject({ verdict: 'complet', provisoire: true, phrasePortail: null });
  });

  it('n’attend pas la lecture de ce qui ne compte pas', () => {
    const zips = [{ entrees: ['a.pdf', { nom: '.DS_Store', nonLue: true as const }] }];
    expect(judge({ attendus: ['a.pdf'], zips }).provisoire).toBe(false);
  });

  it('est incomplet quand il ne manque que des documents', () => {
    const report = judge({ attendus: ['a.pdf', 'b.pdf'], zips: [{ entrees: ['a.pdf'] }] });
    expect(report).toMatchObject({ verdict: 'incomplet', phrasePortail: null });
  });

  it('est non conforme dès qu’une règle documentée est enfreinte', () => {
    const report = judge({ attendus: ['a.pdf', 'b.pdf'], zips: [{ entrees: ['a.pdf', 'c.pdf'] }] });
    expect(report.verdict).toBe('non-conforme');
    expect(report.zips[0]?.verdict).toBe('non-conforme');
    expect(report.zips[0]?.entrees.map(({ severite }) => severite)).toEqual([null, 'bloquant']);
  });

  it('est à vérifier quand seule une présomption s’y oppose', () => {
    const report = judge({ attendus: ['a.pdf'], zips: [{ entrees: ['dossier/a.pdf'] }] });
    expect(report).toMatchObject({ verdict: 'a-verifier', phrasePortail: null });
  });

  it('sans JSON, dit seulement que les règles sont respectées', () => {
    const zips = [{ entrees: ['IMG-DB-Va2-VA-00001.pdf'] }];
    expect(judge({ zips })).toMatchObject({
      verdict: 'regles-respectees',
      avecJson: false,
      attendus: [],
    });
  });

  it('vaut pour chaque zip : celui qui est refusé n’emporte pas l’autre', () => {
    const report = judge({
      attendus: ['a.pdf'],
      zips: [
        { refus: 'Coupé.', entrees: [] },
        { nom: 'b.zip', entrees: ['a.pdf'] },
      ],
    });
    expect(report.attendus[0]?.etat).toBe('present');
    expect(report.zips.map(({ verdict }) => verdict)).toEqual(['non-conforme', 'conforme']);
  });

  it('prend la limite de taille du SONS quand l’utilisateur n’en choisit pas', () => {
    const request = unePieceDemandee({
      zips: [{ taille: LIMITES_ZIP.large.mo * MO_BINAIRE, entrees: [] }],
    });
    const verdicts = (['IMG-DB-Va2', 'MDV-LGC-Va1', null] as const).map(
      (sons) => judgePieces({ ...request, sons, profilZip: null }).verdict,
    );
    expect(verdicts).toEqual(['non-conforme', 'a-verifier', 'a-verifier']);
  });
});

describe('les habitudes des systèmes', () => {
  it('macOS : les accents, les fichiers cachés et le dossier sont dits, et rien d’autre', () => {
    const cas: CasPieces = {
      attendus: ['relev\u00e9.pdf', 'va.pdf'],
      zips: [
        {
          entrees: [
            'pieces/',
            'pieces/releve\u0301.pdf',
            '__MACOSX/pieces/._releve\u0301.pdf',
            'pieces/va.pdf',
            'pieces/.DS_Store',
          ],
        },
      ],
    };
    expect(idsOf(cas)).toEqual(['entree-superflue', 'piece-a-la-racine', 'piece-ecriture-du-nom']);
    expect(judge(cas).verdict).toBe('a-verifier');
  });

  it('Windows : une copie et une casse différente sont des noms à corriger', () => {
    const cas: CasPieces = {
      attendus: ['facture.pdf', 'va.pdf'],
      zips: [{ entrees: ['facture - Copie.pdf', 'VA.PDF', 'Thumbs.db'] }],
    };
    expect(idsOf(cas)).toEqual(['entree-superflue', 'piece-nom-proche', 'piece-nom-proche']);
  });
});

describe('un constat', () => {
  it('dit de quel zip, de quelle entrée, de quelle ligne et de quelle balise il parle', () => {
    const [constat] = judge({
      attendus: ['a.pdf', 'b.pdf'],
      zips: [{ nom: 'z.zip', entrees: ['a.pdf', { nom: 'b.pdf', taille: 4e6 }] }],
    }).constats;
    expect(constat).toMatchObject({
      controle: 'piece-3-mo',
      libelle: 'Chaque fichier ne doit pas dépasser 3Mo',
      voix: 'portail',
      zip: { rang: 0, nom: 'z.zip' },
      entree: { rang: 1, nom: 'b.pdf' },
      attendu: 1,
      numLigne: 1,
      chemin: '/lignesImport/0/piecesJustificatives/1',
    });
  });

  it('montre les noms sans leurs signes invisibles', () => {
    const [constat] = judge({
      attendus: [],
      zips: [{ entrees: ['facture\u202efdp.exe'] }],
    }).constats;
    expect(constat?.entree?.nom).toBe('facture\\u{202E}fdp.exe');
    expect(constat?.explication).not.toContain('\u202e');
  });

  it('est dit une fois, avec le nom des autres', () => {
    const entrees = Array.from({ length: 1200 }, (_, i) => `${i}.pdf`);
    const { constats, tus } = judge({ attendus: [], zips: [{ entrees }] });
    expect(constats).toHaveLength(1);
    expect(constats[0]?.autres?.map(({ nom }) => nom)).toEqual(entrees.slice(1));
    expect(constats[0]?.autres?.[0]).toEqual({ nom: '1.pdf', entree: 1, attendu: null });
    expect(tus).toEqual({});
  });

  it('qui diffère n’est pas répété au-delà de 500 fois, et le reste est compté', () => {
    const entrees = Array.from({ length: 1200 }, (_, i) => ({
      nom: `${i}.pdf`,
      taille: 4e6 + i * 100_000,
    }));
    const report = judge({ zips: [{ entrees }], profilZip: 'large' });
    expect(report.constats.filter(({ controle }) => controle === 'piece-3-mo')).toHaveLength(500);
    expect(report.tus['piece-3-mo']).toBe(700);
  });
});

it('quels que soient le JSON et les noms, il y a un verdict', () => {
  const entree = fc.record({
    nom: fc.string({ unit: 'binary' }),
    taille: fc.nat(4e6),
    type: fc.constantFrom('pdf' as const, 'autre' as const),
  });
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.array(entree)), (document, zips) => {
      const request = unePieceDemandee({ zips: zips.map((entrees) => ({ entrees })) });
      const report = judgePieces({ ...request, document });
      const bloque = report.constats.some(({ severite }) => severite === 'bloquant');
      if (report.verdict !== 'illisible') {
        expect(bloque).toBe(report.verdict === 'non-conforme' || report.verdict === 'incomplet');
      }
    }),
  );
});
