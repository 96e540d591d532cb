import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoixPiece, Indice, PlanReparation } from '#domain/pieces-report.ts';
import { unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import { guessPieces } from './guess-pieces.ts';
import { inspectPieces } from './inspect.ts';
import { planRepair } from './repair.ts';

/** The n° ASP of a demande, and the type and name of its pieces. */
type Demande = readonly [numeroASP: string | null, ...(readonly [type: string, nom: string])[]];

const DEUX: readonly Demande[] = [
  ['FINIMG012345', ['FACTURE', 'IMG-1.pdf'], ['VA', 'IMG-2.pdf']],
  ['FINIMG012346', ['FACTURE', 'IMG-3.pdf'], ['VA', 'IMG-4.pdf']],
];

function look(
  demandes: readonly Demande[],
  zips: CasPieces['zips'],
  choix?: readonly ChoixPiece[],
) {
  const document = {
    lignesImport: demandes.map(([numeroASP, ...pieces], rang) => ({
      numLigne: rang + 1,
      numeroASP,
      piecesJustificatives: pieces.map(([typeFichier, nomFichier]) => ({
        typeFichier,
        nomFichier,
        formatFichier: 'PDF',
      })),
    })),
  };
  const contexte = inspectPieces({ ...unePieceDemandee({ zips }), document });
  return { contexte, plan: planRepair(contexte, choix) };
}

/** Name wanted → ranks of the files guessed for it by the n° ASP. */
function guesses({ choix }: PlanReparation, demandes: readonly Demande[]) {
  const noms = demandes.flatMap(([, ...pieces]) => pieces.map(([, nom]) => nom));
  return Object.fromEntries(
    choix.flatMap(({ attendu, indices, candidats, choisi }) =>
      indices.length > 0 ? [[noms[attendu], [candidats.map(({ rang }) => rang), choisi]]] : [],
    ),
  );
}

const guess = (entrees: CasPieces['zips'][number]['entrees'], demandes = DEUX) =>
  guesses(look(demandes, [{ entrees }]).plan, demandes);

describe('un fichier qui porte le n° ASP d’une demande et un mot de sa pièce', () => {
  it('est proposé pour cette pièce, et n’est pas pris tant que personne ne l’a confirmé', () => {
    const entrees = ['Facture client 0 FINIMG012345.pdf', 'va FINIMG012345 signée.PDF'];
    const { plan, contexte } = look(DEUX, [{ entrees }]);
    expect(guesses(plan, DEUX)).toEqual({ 'IMG-1.pdf': [[0], null], 'IMG-2.pdf': [[1], null] });
    expect(contexte.attendus.map(({ etat }) => etat)).toEqual(Array(4).fill('manquant'));
    expect([plan.utile, plan.zips, plan.manquent]).toEqual([false, [], 4]);
    expect(plan.etapes.map(({ raison }) => raison)).toEqual(
      Array(2).fill('Deviné : à confirmer par vous.'),
    );
    const confirme = look(DEUX, [{ entrees }], [{ attendu: 0, ref: { zip: 0, rang: 0 } }]).plan;
    expect(confirme.zips[0]?.entrees.map(({ nom }) => nom)).toEqual(['IMG-1.pdf']);
    expect(confirme.manquent).toBe(3);
  });

  it.each([
    ['factureFINIMG012345.pdf', 'IMG-1.pdf'],
    ['dossier/FAC_finimg012345_M1.pdf', 'IMG-1.pdf'],
    ['IMG-RIS-Va2-FACTURE-FINIMG012346.pdf', 'IMG-3.pdf'],
    ['FINIMG012346M1 VA.pdf', 'IMG-4.pdf'],
  ])('« %s » : « %s »', (fichier, nom) => {
    expect(guess([fichier])).toEqual({ [nom]: [[0], null] });
  });

  it.each([
    ['sans mot de sa pièce', 'FINIMG012345.pdf'],
    ['dont « Va2 » n’est pas « VA »', 'IMG-RIS-Va2-FINIMG012345.pdf'],
    ['de deux mots', 'facture et VA FINIMG012345.pdf'],
    ['d’un mot d’une pièce que la demande n’a pas', 'BDC FINIMG012345.pdf'],
    ['de deux n° ASP', 'facture FINIMG012345 FINIMG012346.pdf'],
    ['d’un n° plus court', 'facture FINIMG01234.pdf'],
    ['d’un n° plus long', 'facture FINIMG0123451.pdf'],
    ['d’un autre couloir', 'facture FINMDV012345.pdf'],
    ['d’un autre format', 'facture FINIMG012345.png'],
    ['trop gros', { nom: 'facture FINIMG012345.pdf', taille: 4e6 }],
    ['laissé par le système', '__MACOSX/._facture FINIMG012345.pdf'],
  ])('n’est proposé pour rien : %s', (_, fichier) => {
    expect(guess([fichier])).toEqual({});
  });

  it('ne se trompe pas de demande quand le n° de l’une commence celui de l’autre', () => {
    const demandes: readonly Demande[] = [
      ['FINIMG01234', ['FACTURE', 'a.pdf']],
      ['FINIMG012345', ['FACTURE', 'b.pdf']],
      ['FINIMG0123456', ['FACTURE', 'c.pdf']],
    ];
    expect(guess(['facture FINIMG012345.pdf'], demandes)).toEqual({ 'b.pdf': [[0], null] });
    expect(guess(['FINIMG01234-facture.pdf'], demandes)).toEqual({ 'a.pdf': [[0], null] });
    expect(guess(['facture_FINIMG0123456_1.pdf'], demandes)).toEqual({ 'c.pdf': [[0], null] });
  });

  it('n’en choisit aucun de deux, et les offre tous deux', () => {
    const deux = ['facture FINIMG012345.pdf', 'fac 2 FINIMG012345.pdf'];
    expect(guess(deux)).toEqual({ 'IMG-1.pdf': [[0, 1], null] });
    const abime = { nom: 'fac 2 FINIMG012345.pdf', integrite: 'crc' as const };
    expect(guess(['facture FINIMG012345.pdf', abime])).toEqual({});
  });

  it.each<[string, readonly Demande[]]>([
    ['deux factures', [['FINIMG012345', ['FACTURE', 'a.pdf'], ['FACTURE', 'b.pdf']]]],
    [
      'le même n° dans deux demandes',
      [
        ['FINIMG012345', ['FACTURE', 'a.pdf']],
        ['FINIMG012345', ['FACTURE', 'b.pdf']],
      ],
    ],
    [
      'le même nom dans deux demandes',
      [
        ['FINIMG012345', ['FACTURE', 'a.pdf']],
        ['FINIMG012346', ['FACTURE', 'a.pdf']],
      ],
    ],
    ['aucun n°', [[null, ['FACTURE', 'a.pdf']]]],
    ['un n° vide', [['', ['FACTURE', 'a.pdf']]]],
  ])('n’est proposé pour rien quand le JSON a %s', (_, demandes) => {
    expect(guess(['facture FINIMG012345.pdf'], demandes)).toEqual({});
  });

  it('cède à un nom qui ressemble, et n’est plus proposé une fois donné à un autre', () => {
    const entrees = ['img-1.PDF', 'facture FINIMG012345.pdf', 'facture FINIMG012346.pdf'];
    expect(guess(entrees)).toEqual({ 'IMG-3.pdf': [[2], null] });
    const { plan } = look(DEUX, [{ entrees }], [{ attendu: 1, ref: { zip: 0, rang: 2 } }]);
    expect(guesses(plan, DEUX)).toEqual({ 'IMG-3.pdf': [[], null] });
  });

  it('connaît le type d’un modèle par son code', () => {
    const demandes: readonly Demande[] = [
      ['FINIMG012345', ['ATTESTATION_X', 'a.pdf'], ['ATTESTATION_Y', 'b.pdf']],
    ];
    expect(guess(['attestation x FINIMG012345.pdf'], demandes)).toEqual({ 'a.pdf': [[0], null] });
    expect(guess(['attestation FINIMG012345.pdf'], demandes)).toEqual({});
  });
});

describe('un fichier qui porte le nom d’un bénéficiaire', () => {
  const CLIENTS = ['Cabinet Lefèvre', 'Clinique Saint-Jean', 'Clinique Saint-Jean Nord', 'Centre'];
  const lignesImport = CLIENTS.map((nomStructure, rang) => ({
    numLigne: rang + 1,
    numeroASP: `FINIMG01234${rang}`,
    beneficiaires: { Etablissements: [{ nomStructure, sirenClient: '430244160' }] },
    piecesJustificatives: ['FACTURE', 'VA'].map((typeFichier) => ({
      ...{ typeFichier, formatFichier: 'PDF', nomFichier: `${typeFichier}-${rang}.pdf` },
    })),
  }));

  it.each([
    ['FACTURE cabinet LEFEVRE.pdf', 'FACTURE-0.pdf'],
    ['Facture FA2026-0140 cabinet Lefèvre.pdf', 'FACTURE-0.pdf'],
    ['VA St Jean.pdf', null],
    ['VA clinique saint jean.pdf', 'VA-1.pdf'],
    ['VA Saint-Jean (nord).pdf', 'VA-2.pdf'],
    ['VA Lefèvre Saint-Jean.pdf', null],
    ['VA Lefevrier.pdf', null],
    ['VA centre.pdf', null],
    ['VA Lefèvre FINIMG012341.pdf', 'VA-1.pdf'],
  ])('« %s » : %s', (fichier, nom) => {
    const document = { lignesImport };
    const contexte = inspectPieces({
      ...unePieceDemandee({ zips: [{ entrees: [fichier] }] }),
      document,
    });
    const [devine] = guessPieces(contexte).propositions.keys();
    const attendu = devine === undefined ? null : contexte.attendus[devine]?.document.nomFichier;
    expect(attendu ?? null).toBe(nom);
  });
});

describe('un fichier qui porte une valeur d’une colonne que le JSON n’a pas', () => {
  /** By demande, what the columns « Radiologue » and « Dossier » say. */
  const TABLE = [
    ['Dr DUPONT Jean', 'D-2026-117'],
    ['Dr DUPONT Marie', '2026'],
    ['Dr NGUYEN', '15/02/2026'],
    ['Dr NGUYEN', 'AB 12'],
  ] as const;
  const nomDe = (genre: string, rang: number) => `${genre}-${rang}.pdf`;
  const mentions = new Map(
    TABLE.flatMap(([radiologue, dossier], rang) =>
      ['FACTURE', 'VA'].map((genre) => [
        nomDe(genre, rang),
        [
          { colonne: 'Radiologue (F)', valeur: radiologue },
          { colonne: 'Dossier (G)', valeur: dossier },
        ],
      ]),
    ),
  );
  const plan = (entrees: readonly string[]) => {
    const lignesImport = TABLE.map((_, rang) => ({
      numLigne: rang + 1,
      beneficiaires: { Etablissements: [{ nomStructure: rang > 1 ? 'Clinique Bellevue' : '' }] },
      piecesJustificatives: ['FACTURE', 'VA'].map((typeFichier) => ({
        ...{ typeFichier, formatFichier: 'PDF', nomFichier: nomDe(typeFichier, rang) },
      })),
    }));
    const document = { lignesImport };
    const demandee = unePieceDemandee({ zips: [{ entrees }] });
    return planRepair(inspectPieces({ ...demandee, document, mentions }));
  };

  it.each([
    ['Facture Jean Dupont.pdf', 0, 'Dr DUPONT Jean'],
    ['dupont_marie FACT.pdf', 2, 'Dr DUPONT Marie'],
    ['VA d-2026-117 signée.pdf', 1, 'D-2026-117'],
    ['Facture ab-12 Nguyen.pdf', 6, 'AB 12'],
    ['D 2026 117/facture.pdf', 0, 'D-2026-117'],
  ])(
    '« %s » est proposé, avec la valeur qui le dit, et n’est pas pris',
    (fichier, attendu, valeur) => {
      const { choix, hesitations, zips } = plan([fichier]);
      const devines = choix.filter(({ indices }) => indices.length > 0);
      expect(devines).toMatchObject([
        { attendu, indices: ['mention', 'genre'], mention: { valeur }, choisi: null },
      ]);
      expect([hesitations, zips]).toEqual([[], []]);
    },
  );

  it.each<[string, readonly number[]]>([
    ['Facture Nguyen.pdf', [3, 4]],
    ['Facture Bellevue.pdf', [3, 4]],
    ['Facture Jean Dupont et Nguyen.pdf', [1, 3, 4]],
  ])(
    '« %s » convient à plusieurs demandes : c’est dit, et rien n’est deviné',
    (fichier, lignes) => {
      const { choix, hesitations } = plan([fichier]);
      expect(choix.filter(({ indices }) => indices.length > 0)).toEqual([]);
      expect(hesitations).toEqual([{ ref: { zip: 0, rang: 0 }, lignes }]);
    },
  );

  it.each([
    ['d’une partie du nom', 'Facture Dupont.pdf'],
    ['d’une année', 'Facture 2026.pdf'],
    ['d’un jour', 'Facture 15-02-2026.pdf'],
    ['d’un code plus long', 'VA D-2026-1170.pdf'],
  ])('ne dit rien %s', (_, fichier) => {
    const { choix, hesitations } = plan([fichier]);
    expect(choix.filter(({ indices }) => indices.includes('mention'))).toEqual([]);
    expect(hesitations).toEqual([]);
  });

  it('ne dit plus que les demandes à qui cette pièce manque', () => {
    const { hesitations } = plan(['Facture Nguyen.pdf', 'FACTURE-2.pdf']);
    expect(hesitations).toEqual([]);
  });
});

/** Demandes 1 and 2, whose names follow the nomenclature by the numéro éditeur. */
const EDITEUR = [
  ['00112', 'IMG-RIS-Va2-FACTURE-00112.pdf', 'IMG-RIS-Va2-VA-00112.pdf'],
  ['00007', 'IMG-RIS-Va2-FACTURE-00007.pdf', 'IMG-RIS-Va2-VA-00007.jpg'],
] as const;

/** Name wanted → names of the files, and why. */
function tell(
  entrees: CasPieces['zips'][number]['entrees'],
  demandes: readonly (readonly [string, ...string[]])[] = EDITEUR,
): Readonly<Record<string, readonly [fichiers: readonly string[], indices: readonly Indice[]]>> {
  const document = {
    lignesImport: demandes.map(([numeroEditeur, ...noms], rang) => ({
      numLigne: rang + 1,
      numeroEditeur,
      piecesJustificatives: noms.map((nomFichier) => ({
        nomFichier,
        typeFichier: nomFichier.includes('-VA-') ? 'VA' : 'FACTURE',
        formatFichier: nomFichier.endsWith('jpg') ? 'JPG' : 'PDF',
      })),
    })),
  };
  const contexte = inspectPieces({ ...unePieceDemandee({ zips: [{ entrees }] }), document });
  return Object.fromEntries(
    [...guessPieces(contexte).propositions].map(([rang, { pieces, indices }]) => [
      contexte.attendus[rang]?.document.nomFichier ?? '',
      [pieces.map(({ entree }) => entree.nom), indices],
    ]),
  );
}

describe('un fichier qui porte le numéro éditeur, ou un mot seul', () => {
  it.each([
    ['Facture client 00112.pdf', 'IMG-RIS-Va2-FACTURE-00112.pdf', 'numero-editeur', 'genre'],
    ['112 fact.pdf', 'IMG-RIS-Va2-FACTURE-00112.pdf', 'numero-editeur', 'genre'],
    ['Facture 7 du 12-03-2026 (2).pdf', 'IMG-RIS-Va2-FACTURE-00007.pdf', 'numero-editeur', 'genre'],
    ['VA 20260312 n 7.jpg', 'IMG-RIS-Va2-VA-00007.jpg', 'numero-editeur', 'genre'],
    ['00112/facture.pdf', 'IMG-RIS-Va2-FACTURE-00112.pdf', 'numero-editeur', 'genre'],
    ['VA/00112.pdf', 'IMG-RIS-Va2-VA-00112.pdf', 'numero-editeur', 'genre'],
    // The only VA that is awaited as a JPG.
    ['va signée.jpeg', 'IMG-RIS-Va2-VA-00007.jpg', 'genre', 'seul-du-genre'],
    ['photo 00007.jpg', 'IMG-RIS-Va2-VA-00007.jpg', 'numero-editeur', 'seul-de-la-demande'],
  ])('« %s » : « %s »', (fichier, nom, ...indices) => {
    expect(tell([fichier])).toEqual({ [nom]: [[fichier], indices] });
  });

  it.each([
    ['d’un nombre court, sans mot', '7.pdf'],
    ['de deux numéros', 'facture 00112 et 00007.pdf'],
    ['d’un numéro que le JSON n’a pas', 'facture 00113.pdf'],
    ['dont la date n’est pas un numéro', 'facture 07-07-07.pdf'],
    ['d’une page de numérisation', 'scan 0112.pdf'],
    ['d’un mot que deux demandes attendent', 'facture.pdf'],
    ['sans rien', 'document.pdf'],
    ['d’un n° ASP inconnu', 'facture 00112 FINIMG012345.pdf'],
  ])('n’est proposé pour rien : %s', (_, fichier) => {
    expect(tell([fichier])).toEqual({});
  });

  it('cède à celui qui en dit plus, qui laisse une seule pièce à sa demande', () => {
    expect(tell(['facture 00112.pdf', '00112.pdf'])).toEqual({
      'IMG-RIS-Va2-FACTURE-00112.pdf': [['facture 00112.pdf'], ['numero-editeur', 'genre']],
      'IMG-RIS-Va2-VA-00112.pdf': [['00112.pdf'], ['numero-editeur', 'seul-de-la-demande']],
    });
  });

  it('un nom que deux demandes partagent n’est deviné pour aucune, et compte pour les deux', () => {
    const demandes = [
      ['00112', 'commune.pdf', 'IMG-FACTURE-00112.pdf'],
      ['00007', 'commune.pdf'],
    ] as const;
    expect(tell(['facture 00112.pdf', 'facture 00007.pdf'], demandes)).toEqual({});
  });
});

const MOTS = [
  'facture',
  'VA',
  'BDC',
  '00112',
  '00007',
  '7',
  '112',
  'FINIMG012345',
  'scan',
  '(1)',
  '2026-03-12',
];
const unNom = fc
  .tuple(
    fc.array(fc.constantFrom(...MOTS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.pdf', '.jpg', '.docx'),
    fc.constantFrom('', '00112/', 'VA/'),
  )
  .map(([mots, fin, dossier]) => `${dossier}${mots.join(' ')}${fin}`);
const desNoms = fc.uniqueArray(unNom, { maxLength: 12 });

describe('propriétés', () => {
  const sort = (propositions: ReturnType<typeof tell>) =>
    Object.fromEntries(
      Object.entries(propositions).map(([nom, [noms, indices]]) => [
        nom,
        [[...noms].sort(), indices],
      ]),
    );

  it('l’ordre des fichiers ne change rien', () => {
    fc.assert(
      fc.property(
        desNoms.chain((noms) =>
          fc.tuple(fc.constant(noms), fc.shuffledSubarray(noms, { minLength: noms.length })),
        ),
        ([noms, autrement]) => {
          expect(sort(tell(autrement))).toEqual(sort(tell(noms)));
        },
      ),
    );
  });

  it('un fichier n’est jamais proposé pour deux pièces', () => {
    fc.assert(
      fc.property(desNoms, (noms) => {
        const proposes = Object.values(tell(noms)).flatMap(([fichiers]) => fichiers);
        expect(new Set(proposes).size).toBe(proposes.length);
      }),
    );
  });

  it('rien n’est pris sans être confirmé, et aucun fichier pour deux pièces, quoi que l’on confirme', () => {
    fc.assert(
      fc.property(desNoms, fc.array(fc.tuple(fc.nat(3), fc.nat(11))), (noms, dits) => {
        const document = {
          lignesImport: EDITEUR.map(([numeroEditeur, ...pieces]) => ({
            numeroEditeur,
            piecesJustificatives: pieces.map((nomFichier) => ({
              nomFichier,
              typeFichier: nomFichier.includes('-VA-') ? 'VA' : 'FACTURE',
              formatFichier: 'PDF',
            })),
          })),
        };
        const zips = [{ entrees: noms }];
        const contexte = inspectPieces({ ...unePieceDemandee({ zips }), document });
        const certains = contexte.attendus.filter(({ entrees }) => entrees.length > 0).length;
        const pris = planRepair(contexte).zips.flatMap(({ entrees }) => entrees);
        expect(pris.length).toBeLessThanOrEqual(certains);
        const choisis = dits.map(([attendu, rang]) => ({ attendu, ref: { zip: 0, rang } }));
        const choisies = planRepair(contexte, choisis).zips.flatMap(({ entrees }) => entrees);
        expect(new Set(choisies.map(({ ref }) => ref.rang)).size).toBe(choisies.length);
        expect(new Set(choisies.map(({ nom }) => nom)).size).toBe(choisies.length);
      }),
    );
  });
});
