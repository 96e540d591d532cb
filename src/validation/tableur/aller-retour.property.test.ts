import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '#domain/classeur/xlsx.ts';
import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { rapprocher } from '#domain/tableur/rapprocher.ts';
import type { Tableau } from '#domain/tableur/tableau.ts';
import { EXEMPLES_PUBLIES } from '#test-support/exemples-publies.ts';
import {
  bloc,
  exemple,
  listExemples,
  texteExemple,
  type Document,
} from '#test-support/exemples.ts';
import { writeCsv } from '#domain/csv.ts';
import { zipTextes } from '../zip-textes.ts';
import { lireClasseur } from './lire.ts';
import { preparer } from './preparer.ts';
import { tabuler } from './tabuler.ts';

function tabulerOf(texte: string, formulaire: FormulaireId): Tableau {
  const tableau = tabuler(texte, formulaire);
  if (!tableau) throw new Error('sans tableau');
  return tableau;
}

const enCsv = ({ rangees }: Tableau) => new File([writeCsv(rangees)], 'export.csv');

async function enXlsx({ rangees }: Tableau): Promise<File> {
  const feuille = { nom: 'Demandes', lignes: rangees, titres: 1, largeurs: [] };
  return new File([await zipTextes(writeXlsx({ feuilles: [feuille] }))], 'export.xlsx');
}

/** From a file, by its headings alone, as a person who kept no mapping. */
async function relire(fichier: File, formulaire: FormulaireId): Promise<unknown> {
  const lu = await lireClasseur(fichier);
  if (!lu.ok) throw new Error(lu.refus.motif);
  const [feuille] = lu.classeur.feuilles;
  if (!feuille) throw new Error('sans feuille');
  const { correspondance, hesitations } = rapprocher(feuille, formulaire);
  expect(hesitations).toEqual([]);
  const { fichiers, refusees } = preparer({ feuille, correspondance, nom: 'demandes' });
  expect(refusees).toEqual([]);
  return JSON.parse(fichiers[0]?.texte ?? 'null');
}

const PUBLIES = EXEMPLES_PUBLIES.map(({ fichier, formulaire, texte }) => ({
  fichier,
  formulaire,
  texte,
}));

/** One comes back from the portal, whose number of import is no text. */
const VALIDES = FORMULAIRE_IDS.flatMap((formulaire) =>
  listExemples(`${formulaire}/valides`)
    .filter((fichier) => !fichier.includes('revenu-du-portail'))
    .map((fichier) => ({ fichier, formulaire, texte: texteExemple(fichier) })),
);

describe('un JSON devenu tableau revient le même', () => {
  it.each([...PUBLIES, ...VALIDES])('$fichier, en CSV', async ({ formulaire, texte }) => {
    const tableau = tabulerOf(texte, formulaire);
    expect(tableau.pertes).toEqual([]);
    expect(await relire(enCsv(tableau), formulaire)).toEqual(JSON.parse(texte));
  });

  it.each(PUBLIES)('$fichier, en .xlsx', async ({ formulaire, texte }) => {
    const tableau = tabulerOf(texte, formulaire);
    expect(await relire(await enXlsx(tableau), formulaire)).toEqual(JSON.parse(texte));
  });

  const chiffres = (longueur: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: longueur, maxLength: longueur });
  const nom = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      '-3',
      '@x',
      "'=1",
      "''+",
      '="00034"',
      'a;b',
      'a"b',
      'x\ny',
      '00034',
      'null',
      'oui',
    ),
  );
  const date = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((jour) => jour.toISOString().slice(0, 10).split('-').reverse().join('/'));
  const montant = fc.integer({ min: 0, max: 99_999_999 }).map((centimes) => centimes / 100);
  const uniques = <T>(element: fc.Arbitrary<T>, cle: (each: T) => unknown, max: number) =>
    fc.uniqueArray(element, { selector: cle, maxLength: max });
  const demande = fc.record({
    numeroASP: chiffres(6).map((numero) => `FINIMG${numero}`),
    facture: fc.record({
      dateEditionFacture: date,
      montantPrestationPrincipaleSegurHTFacture: montant,
    }),
    VA: fc.record({ typePrestation: fc.constant('V2'), dateSignatureVA: date }),
    beneficiaires: fc.record({
      Etablissements: uniques(
        fc.record({
          nomStructure: nom,
          FINESSGeos: uniques(chiffres(9), String, 5),
          sirenClient: chiffres(9),
        }),
        ({ nomStructure, sirenClient }) => `${nomStructure} ${sirenClient}`,
        6,
      ),
      medecinsLiberaux: uniques(
        fc.record({
          RPPS: chiffres(11),
          AM: uniques(chiffres(9), String, 3),
          sirenClient: chiffres(9),
          typeActivite: fc.constantFrom('Radiologie', 'MedecineNucleaire'),
        }),
        ({ RPPS }) => RPPS,
        6,
      ),
    }),
    piecesJustificatives: uniques(
      fc.record({
        nomFichier: nom.map((debut) => `${debut}.pdf`),
        formatFichier: fc.constant('PDF'),
        typeFichier: fc.constantFrom('FACTURE', 'VA'),
      }),
      ({ nomFichier }) => nomFichier,
      5,
    ),
    scenariosEffectivementInstalles: fc.record({
      dateRealisationPrestation: date,
      isConnexionDB: fc.boolean(),
      isDirectToDMP: fc.boolean(),
      isConnexionGAM: fc.boolean(),
      isConnexionTeleradiologie: fc.boolean(),
    }),
  });
  const fichier = fc.array(demande, { minLength: 1, maxLength: 4 }).map((lignes) => ({
    numeroAns: 'CVA2RIS001',
    siret: '13000637200010',
    lignesImport: lignes.map((ligne, rang) => ({ numLigne: rang + 1, ...ligne })),
  }));

  it('deux demandes d’un même numéro, que le portail refuserait, restent deux', async () => {
    const document = JSON.parse(texteExemple('mdv-lgc-va1.avance/valides/trois-lignes.json'));
    const [premiere] = document.lignesImport;
    document.lignesImport = [premiere, { ...premiere, numLigne: 2 }];
    const tableau = tabulerOf(JSON.stringify(document), 'mdv-lgc-va1.avance');
    expect(tableau.pertes).toEqual([]);
    expect(await relire(enCsv(tableau), 'mdv-lgc-va1.avance')).toEqual(document);
  });

  it('de n’importe quel contenu, ou bien il est dit ce qui ne revient pas', async () => {
    let fideles = 0;
    await fc.assert(
      fc.asyncProperty(fichier, async (document) => {
        const tableau = tabulerOf(JSON.stringify(document), 'img-ris-va2.solde');
        if (tableau.pertes.length > 0) return;
        fideles += 1;
        expect(await relire(enCsv(tableau), 'img-ris-va2.solde')).toEqual(document);
      }),
      { numRuns: 40 },
    );
    // Only a name without anything to see has no place in a cell.
    expect(fideles).toBeGreaterThan(30);
  });
});

describe('ce qui ne tient pas dans un tableau est dit', () => {
  it.each<[string, (document: Document) => unknown, RegExp]>([
    [
      'une numérotation à soi',
      (d) => (bloc(d, 'lignesImport', 0)['numLigne'] = 7),
      /numéros de ligne/,
    ],
    [
      'un nombre écrit en texte',
      (d) => (bloc(d, 'lignesImport', 0, 'commande')['montantSegurHT'] = '12'),
      /montantSegurHT/,
    ],
    ['un nom blanc', (d) => (bloc(d, 'lignesImport', 0)['numeroEditeur'] = ' '), /numeroEditeur/],
    ['un bloc d’un autre type', (d) => (bloc(d, 'lignesImport', 0)['commande'] = 'x'), /commande/],
    ['une balise que le formulaire n’a pas', (d) => (d['extra'] = { a: 1, b: 'x' }), /extra/],
    ['un numéro d’import, que le portail écrit en nombre', (d) => (d['impId'] = 9012), /impId/],
  ])('%s', (_, change, dit) => {
    const document = exemple('mdv-lgc-va1.avance');
    change(document);
    const { pertes } = tabulerOf(JSON.stringify(document), 'mdv-lgc-va1.avance');
    expect(pertes).toEqual([expect.stringMatching(dit)]);
  });

  it.each(['[1', '{"lignesImport": []}', '[]'])('%s n’est pas un fichier de demandes', (texte) => {
    expect(tabuler(texte, 'autre.solde')).toBeNull();
  });
});
