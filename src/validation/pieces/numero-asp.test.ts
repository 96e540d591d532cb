import { describe, expect, it } from 'vitest';
import type { ChoixPiece, PlanReparation } from '#domain/pieces-report.ts';
import { unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
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
    choix.flatMap(({ attendu, parNumero, candidats, choisi }) =>
      parNumero ? [[noms[attendu], [candidats.map(({ rang }) => rang), choisi]]] : [],
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
      Array(2).fill('Deviné par le n° ASP : à confirmer par vous.'),
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
    const demandes: readonly Demande[] = [['FINIMG012345', ['ATTESTATION_X', 'a.pdf']]];
    expect(guess(['attestation x FINIMG012345.pdf'], demandes)).toEqual({ 'a.pdf': [[0], null] });
    expect(guess(['attestation FINIMG012345.pdf'], demandes)).toEqual({});
  });
});
