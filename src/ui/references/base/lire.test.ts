import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findSeparateur, readBaseFile } from './lire.ts';

const file = (contenu: string | Uint8Array<ArrayBuffer>, nom = 'base.csv') =>
  new File([contenu], nom);
const latin1 = (texte: string) => new Uint8Array(Buffer.from(texte, 'latin1'));

/** The smallest workbook that a spreadsheet opens: one sheet, inline texts and numbers. */
function unClasseur(rangees: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  const cellule = (valeur: string | number, rang: number, ligne: number) => {
    const place = `${String.fromCharCode(65 + rang)}${ligne}`;
    return typeof valeur === 'number'
      ? `<c r="${place}"><v>${valeur}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${valeur}</t></is></c>`;
  };
  return zipClasseur(
    rangees.map(
      (rangee, i) =>
        `<row r="${i + 1}">${rangee.map((valeur, rang) => cellule(valeur, rang, i + 1)).join('')}</row>`,
    ),
  );
}

function zipClasseur(lignes: readonly string[]): Uint8Array<ArrayBuffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const liens = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const paquet = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${liens}"><sheets><sheet name="Base" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${paquet}"><Relationship Id="rId1" Type="${liens}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lignes.join('')}</sheetData></worksheet>`,
  };
  const zip = zipSync(
    Object.fromEntries(Object.entries(parts).map(([nom, texte]) => [nom, strToU8(texte)])),
  );
  return new Uint8Array(zip);
}

describe('readBaseFile', () => {
  it.each([
    ['au point-virgule', 'Nom;FINESS ET\nClinique, rue A;750000018\n'],
    ['à la virgule, entre guillemets', '"Nom","FINESS ET"\n"Clinique; A","750000018"\n'],
    ['à la tabulation', 'Nom\tFINESS ET\nClinique\t750000018\n'],
    [
      'précédé d’un BOM, aux fins de ligne de Windows',
      '\uFEFFNom;FINESS ET\r\nClinique;750000018\r\n',
    ],
  ])('lit un CSV %s', async (_, texte) => {
    expect(await readBaseFile(file(texte))).toMatchObject({
      ok: true,
      colonnes: [{ titre: 'FINESS ET', finess: ['750000018'] }],
    });
  });
  it('lit un CSV en Windows-1252', async () => {
    expect(await readBaseFile(file(latin1('Établissement;FINESS géo\nA;750000018')))).toMatchObject(
      {
        colonnes: [{ titre: 'FINESS géo' }],
      },
    );
  });
  it('lit un classeur, où un FINESS devenu nombre a perdu son zéro', async () => {
    const classeur = unClasseur([
      ['Nom', 'FINESS ET'],
      ['Clinique', '750000018'],
      ['Hôpital', 10000024],
    ]);
    expect(await readBaseFile(file(classeur, 'base.xlsx'))).toMatchObject({
      ok: true,
      colonnes: [{ titre: 'FINESS ET', finess: ['010000024', '750000018'] }],
    });
  });
  it.each([
    ['un fichier vide', file(''), 'sans-finess'],
    ['un tableau sans FINESS', file('Nom;Ville\nA;Paris'), 'sans-finess'],
    [
      'un zip qui n’est pas un classeur',
      file(new Uint8Array(zipSync({ a: strToU8('a') }))),
      'illisible',
    ],
    [
      'un classeur dont les cellules ne disent pas leur place, que le CSV rend lisible,',
      file(zipClasseur(['<row><c><v>750000018</v></c></row>']), 'base.xlsx'),
      'illisible',
    ],
  ] as const)('refuse %s', async (_, fichier, motif) => {
    expect(await readBaseFile(fichier)).toEqual({ ok: false, motif });
  });
});

it('findSeparateur ne prend pas une virgule de texte pour un séparateur', () => {
  expect(findSeparateur('Nom;FINESS\nA, B;750000018\n')).toBe(';');
  expect(findSeparateur('750000018\n750000026\n')).toBe(';');
});

it.each([
  ['des montants', ';', 'siret;montant\n13000637200010;1250,50\n13000637200028;300,00\n'],
  ['des adresses', ';', 'FINESS;Adresse\n750000018;"1, rue A, bât. B"\n750000026;"2, rue C, D"\n'],
  ['des titres', ';', 'FINESS;montant TTC, en euros, net\n750000018;12,50\n750000026;13,50\n'],
  ['un vrai CSV à virgules', ',', 'FINESS,Nom\n750000018,"A; B"\n750000026,C\n'],
  ['une ligne d’en-tête à part', ';', 'finess;structures\n1;2;3,5;4\n1;2;3,5;4\n'],
])('findSeparateur compte par ligne : %s', (_, attendu, texte) => {
  expect(findSeparateur(texte)).toBe(attendu);
});
