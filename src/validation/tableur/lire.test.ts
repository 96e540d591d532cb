import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { unOds, unXlsx, unZip } from '#test-support/classeur.ts';
import { lireClasseur } from './lire.ts';

const fixture = (nom: string) =>
  new File([readFileSync(new URL(`fixtures/${nom}`, import.meta.url))], nom);
const csv = (contenu: BlobPart) => new File([contenu], 'export.csv');
const latin1 = (texte: string) => new Uint8Array(Buffer.from(texte, 'latin1'));
const utf16 = (texte: string) => new Uint8Array(Buffer.from(`\ufeff${texte}`, 'utf16le'));

/** Its bytes are never asked for. */
class GrosFichier extends File {
  constructor() {
    super([], 'export.csv');
  }

  override get size(): number {
    return 300 * 2 ** 20;
  }
}

async function read(source: Parameters<typeof lireClasseur>[0]) {
  const lu = await lireClasseur(source);
  if (!lu.ok) throw new Error(lu.refus.motif);
  return lu.classeur;
}

async function readSheet(source: Parameters<typeof lireClasseur>[0]): Promise<FeuilleLue> {
  const [feuille] = (await read(source)).feuilles;
  if (!feuille) throw new Error('sans feuille');
  return feuille;
}

describe('un texte de valeurs', () => {
  it.each([
    ['en UTF-8', 'Établissement;N°\nA;1', 'UTF-8'],
    ['précédé d’un BOM', '\ufeffÉtablissement;N°\nA;1', 'UTF-8'],
    ['en Windows-1252', latin1('Établissement;N°\nA;1'), 'Windows-1252'],
    ['en UTF-16, « Texte Unicode » d’Excel', utf16('Établissement\tN°\nA\t1'), 'UTF-16'],
  ])('%s', async (_, contenu, encodage) => {
    const classeur = await read(csv(contenu));
    expect(classeur.remarques[0]).toContain(encodage);
    expect(classeur.feuilles[0]?.rangees).toEqual([
      ['Établissement', 'N°'],
      ['A', '1'],
    ]);
  });

  it('un collage, dont les cellules sont séparées par des tabulations', async () => {
    const { rangees } = await readSheet({ collage: 'A\tB\r\n"deux\nlignes"\t1,5\r\n' });
    expect(rangees).toEqual([
      ['A', 'B'],
      ['deux\nlignes', '1,5'],
    ]);
  });

  it('retire ce que nos exports écrivent pour qu’un tableur ne calcule rien', async () => {
    const { rangees } = await readSheet(csv('"=""00034""";\'=1+1;"\'-x";l\'été'));
    expect(rangees).toEqual([['00034', '=1+1', '-x', "l'été"]]);
  });

  it('une cellule d’un million de signes', async () => {
    const { rangees } = await readSheet(csv(`a;b\n${'x'.repeat(1_000_000)};1`));
    expect(rangees[1]?.[0]).toHaveLength(1_000_000);
  });
});

describe('un classeur de LibreOffice', () => {
  it.each(['libreoffice.xlsx', 'libreoffice.ods'])(
    '%s dit la nature de chaque cellule',
    async (nom) => {
      const { feuilles } = await read(fixture(nom));
      expect(feuilles.map((each) => [each.nom, each.cachee])).toEqual([
        ['Soldes', false],
        ['Réglages', true],
      ]);
      const [feuille] = feuilles;
      expect(feuille?.rangees[1]).toEqual([
        'FINIMG900011',
        { texte: '15/02/2026', nature: 'date' },
        { texte: '1250.5', nature: 'nombre' },
        { texte: '04/02/2026', nature: 'date', formule: true },
        'à ne pas lire  ici\ndeuxième ligne',
        'Clinique « L’Étoile » & fils',
        { texte: '020015772', nature: 'nombre' },
        { texte: '430244160', nature: 'nombre' },
        { texte: 'true', nature: 'booleen' },
        { texte: '13000637200010', nature: 'nombre' },
        { texte: '02/02/2026', nature: 'date' },
      ]);
      expect(feuille?.rangees[2]?.[6]).toEqual({ texte: '20015087', nature: 'nombre' });
      expect(feuille?.rangees[3]?.slice(1, 6)).toEqual([
        { texte: '16/02/2026', nature: 'date' },
        { texte: '#DIV/0!', nature: 'erreur', formule: true },
        { texte: '04/02/2026 10:30', nature: 'date' },
        '',
        '=1+1',
      ]);
      expect(feuille).toMatchObject({ rangeesCachees: [4], colonnesCachees: [4] });
      expect(feuille?.remarques).toEqual([
        expect.stringContaining('2 cellules viennent de formules'),
        expect.stringContaining('A2:A3'),
        expect.stringContaining('Lignes masquées dans le tableur (4)'),
        expect.stringContaining('Colonnes masquées dans le tableur (E)'),
      ]);
    },
  );

  it('un ancien .xls se refuse, avec quoi faire', async () => {
    expect(await lireClasseur(fixture('libreoffice.xls'))).toEqual({
      ok: false,
      refus: {
        motif: expect.stringContaining('.xls'),
        conseil: expect.stringContaining('enregistrez-le en .xlsx'),
      },
    });
  });
});

describe('un .xlsx d’un autre programme', () => {
  const rangee = (cellules: string) => `<sheetData><row r="1">${cellules}</row></sheetData>`;

  it.each([
    [
      'un SIRET en notation scientifique, dont tous les chiffres sont là',
      '<c><v>1.300063720001E13</v></c>',
      { texte: '13000637200010', nature: 'nombre' },
    ],
    [
      'un nombre trop grand pour être compté',
      '<c><v>12345678901234567890</v></c>',
      { texte: '12345678901234567890', nature: 'nombre' },
    ],
    ['un texte partagé, de plusieurs styles', '<c t="s"><v>1</v></c>', 'deux mots\r'],
    ['un rang qui n’existe pas', '<c t="s"><v>99</v></c>', undefined],
    [
      'un texte calculé',
      '<c t="str"><f>A1&amp;"x"</f><v>a&lt;x</v></c>',
      { texte: 'a<x', nature: 'texte', formule: true },
    ],
    [
      'une formule sans résultat',
      '<c><f>SUM(B1:B2)</f></c>',
      { texte: '=SUM(B1:B2)', nature: 'erreur', formule: true },
    ],
    ['une formule dont le résultat est vide', '<c t="str"><f>IF(D2="","","Nom")</f><v></v></c>'],
    ['un résultat vide, écrit court', '<c t="str"><f>IF(D2="","","Nom")</f><v/></c>'],
    [
      'une formule de texte sans résultat',
      '<c t="str"><f>IF(D2="","","Nom")</f></c>',
      { texte: '=IF(D2="","","Nom")', nature: 'erreur', formule: true },
    ],
    [
      'une formule qu’aucun tableur n’a calculée',
      '<c><f>SUM(B1:B2)</f><v></v></c>',
      { texte: '=SUM(B1:B2)', nature: 'erreur', formule: true },
    ],
    [
      'une date en toutes lettres',
      '<c t="d"><v>2026-02-15T00:00:00</v></c>',
      { texte: '15/02/2026', nature: 'date' },
    ],
    [
      'une date par son format',
      '<c s="1"><v>46068</v></c>',
      { texte: '15/02/2026', nature: 'date' },
    ],
    [
      'une date d’un format écrit',
      '<c s="2"><v>46068.4375</v></c>',
      { texte: '15/02/2026 10:30', nature: 'date' },
    ],
    [
      'un format de zéros',
      '<c s="3"><v>20015772</v></c>',
      { texte: '020015772', nature: 'nombre' },
    ],
    [
      'un format qui écrit des lettres, et n’est pas une date',
      '<c s="4"><v>12</v></c>',
      { texte: '12', nature: 'nombre' },
    ],
    // findings/exceljs-an-escaped-letter-makes-a-date.sh
    [
      'une lettre échappée, qui n’est pas une date',
      '<c s="5"><v>1250.5</v></c>',
      { texte: '1250.5', nature: 'nombre' },
    ],
    [
      'un blanc de la largeur d’une lettre, qui n’est pas une date',
      '<c s="6"><v>1250.5</v></c>',
      { texte: '1250.5', nature: 'nombre' },
    ],
  ])('%s', async (_, cellule, attendue = undefined) => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-40C]dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="171" formatCode="000000000"/><numFmt numFmtId="172" formatCode="0&quot; dy&quot;"/><numFmt numFmtId="173" formatCode="General\\ \\d"/><numFmt numFmtId="174" formatCode="@_m"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="174"/></cellXfs></styleSheet>`;
    const textes =
      '<sst><si><t>un</t></si><si><r><t>deux</t></r><r><t xml:space="preserve"> mots_x000D_</t></r><rPh><t>DEU</t></rPh></si></sst>';
    const feuille = await readSheet(unXlsx(rangee(cellule), { styles, textes }));
    expect(feuille.rangees[0]?.[0]).toEqual(attendue);
  });

  it('compte depuis 1904 quand le classeur le dit', async () => {
    const options = {
      classeur: '<workbookPr date1904="1"/>',
      styles: '<s><cellXfs><xf numFmtId="14"/></cellXfs></s>',
    };
    const { rangees } = await readSheet(unXlsx(rangee('<c><v>44606</v></c>'), options));
    expect(rangees[0]?.[0]).toEqual({ texte: '15/02/2026', nature: 'date' });
  });

  it('lit des balises à préfixe, et des cellules sans place', async () => {
    const xml =
      '<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>';
    expect((await readSheet(unXlsx(xml))).rangees).toEqual([
      ['a', { texte: '2', nature: 'nombre' }],
    ]);
  });
});

describe('des octets hostiles', () => {
  it('une feuille qui place une cellule au bout du monde', async () => {
    const xml =
      '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>';
    const { rangees, remarques } = await readSheet(unXlsx(xml));
    expect(rangees).toEqual([]);
    expect(remarques).toEqual([expect.stringContaining('dépasse ce que le simulateur lit')]);
  });

  it('des lignes larges par milliers', async () => {
    const rangees = Array.from(
      { length: 2000 },
      (_, rang) => `<row r="${rang + 1}"><c r="XFD${rang + 1}"><v>1</v></c></row>`,
    );
    const { remarques } = await readSheet(unXlsx(`<sheetData>${rangees.join('')}</sheetData>`));
    expect(remarques[0]).toContain('dépasse ce que le simulateur lit');
  });

  it('des répétitions par milliards dans un .ods', async () => {
    const vide =
      '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row>';
    const plein =
      '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="string" table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>';
    const debut = performance.now();
    const utile = await readSheet(unOds(`<table:table table:name="A">${vide}</table:table>`));
    expect(utile.rangees).toEqual([]);
    const { remarques } = await readSheet(
      unOds(`<table:table table:name="A">${plein}</table:table>`),
    );
    expect(remarques[0]).toContain('dépasse ce que le simulateur lit');
    expect(performance.now() - debut).toBeLessThan(3000);
  });

  it.each([
    [
      'un zip qui enfle',
      unXlsx(`<sheetData>${' '.repeat(20 * 2 ** 20)}</sheetData>`),
      /bombe de décompression/,
    ],
    [
      'un type de document',
      unXlsx('<sheetData/>', { classeur: '<!DOCTYPE a [<!ENTITY b "bb">]>' }),
      /liste de ses feuilles/,
    ],
    [
      'un classeur sans feuille',
      unZip('a.xlsx', { 'xl/workbook.xml': '<workbook/>' }),
      /ses feuilles/,
    ],
    ['un .ods protégé', unOds('', '<manifest:encryption-data/>'), /mot de passe/],
    ['un .ods vide', unOds(''), /contenu manque/],
    ['un zip de pièces', unZip('a.zip', { 'a.pdf': '%PDF-' }), /est un zip/],
    [
      'un document Word',
      unZip('a.docx', { '[Content_Types].xml': '', 'word/document.xml': '' }),
      /Word/,
    ],
    ['un classeur de Numbers', unZip('a.numbers', { 'Index/Document.iwa': '' }), /Numbers/],
    ['un PDF', csv('%PDF-1.4'), /PDF/],
    ['une page web nommée .xls', new File(['<html><table>'], 'a.xls'), /page web/],
    ['un JSON', csv('{"numeroAns": ""}'), /un JSON/],
    ['un fichier vide', csv(''), /vide/],
    ['un CSV de 300 Mo', new GrosFichier(), /plus que les/],
    ['un collage vide', { collage: ' \n' }, /rien à lire/],
  ])('%s se refuse, et dit quoi faire', async (_, source, motif) => {
    const lu = await lireClasseur(source);
    expect(lu).toEqual({
      ok: false,
      refus: { motif: expect.stringMatching(motif), conseil: expect.stringMatching(/\.$/) },
    });
  });

  it('une feuille coupée garde son début, et le dit', async () => {
    const { rangees, remarques } = await readSheet(
      unXlsx('<sheetData><row><c><v>1</v></c></row><row><c'),
    );
    expect(rangees).toHaveLength(1);
    expect(remarques).toEqual([expect.stringContaining('coupée')]);
  });
});
