import {
  CELLULE_MAX,
  lettersOf,
  type AideDeColonne,
  type Classeur,
  type Feuille,
} from './classeur.ts';
import { escapeXml } from './xml.ts';

/** A part of an .xlsx file, which is a zip of them. */
export interface Partie {
  readonly nom: string;
  readonly texte: string;
}

/** The parts of an .xlsx file (ECMA-376), in the order in which they stand in it. A cell that is too long is cut. */
export function writeXlsx({ feuilles }: Classeur): readonly Partie[] {
  return [
    { nom: '[Content_Types].xml', texte: writeTypes(feuilles.length) },
    { nom: '_rels/.rels', texte: writeLiens([['officeDocument', 'xl/workbook.xml']]) },
    { nom: 'xl/workbook.xml', texte: writeWorkbook(feuilles) },
    {
      nom: 'xl/_rels/workbook.xml.rels',
      texte: writeLiens([
        ...feuilles.map((_, rang) => ['worksheet', `worksheets/sheet${rang + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { nom: 'xl/styles.xml', texte: STYLES },
    ...feuilles.map((feuille, rang) => ({
      nom: `xl/worksheets/sheet${rang + 1}.xml`,
      texte: writeFeuille(feuille),
    })),
  ];
}

const DEBUT = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LIENS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAQUET = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function writeTypes(feuilles: number): string {
  const parts = Array.from(
    { length: feuilles },
    (_, rang) =>
      `<Override PartName="/xl/worksheets/sheet${rang + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return (
    `${DEBUT}<Types xmlns="${PAQUET}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
    `${parts.join('')}</Types>`
  );
}

function writeLiens(cibles: readonly (readonly [type: string, cible: string])[]): string {
  const liens = cibles.map(
    ([type, cible], rang) =>
      `<Relationship Id="rId${rang + 1}" Type="${LIENS}/${type}" Target="${cible}"/>`,
  );
  return `${DEBUT}<Relationships xmlns="${PAQUET}/relationships">${liens.join('')}</Relationships>`;
}

function writeWorkbook(feuilles: readonly Feuille[]): string {
  const sheets = feuilles.map(
    ({ nom }, rang) =>
      `<sheet name="${escapeXml(nom)}" sheetId="${rang + 1}" r:id="rId${rang + 1}"/>`,
  );
  return `${DEBUT}<workbook xmlns="${MAIN}" xmlns:r="${LIENS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Number format 49 is « Text »: what is typed in the empty cells of a column stays as it is typed. */
const TEXTE = 1;
const TITRE = 2;

const STYLES =
  `${DEBUT}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEEEAE0"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf xfId="0"/>' +
  '<xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf xfId="0" numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Rows of the format: a column is told of to its end. */
const LIGNES_MAX = 1_048_576;

function writeFeuille({ lignes, titres, largeurs, aides = [] }: Feuille): string {
  const colonnes = Math.max(1, largeurs.length, ...lignes.map((cellules) => cellules.length));
  const tout = `A1:${lettersOf(colonnes - 1)}${LIGNES_MAX}`;
  return [
    `${DEBUT}<worksheet xmlns="${MAIN}">`,
    titres > 0 ? writeFige(titres) : '',
    `<cols>${Array.from({ length: colonnes }, (_, rang) => writeColonne(rang, largeurs[rang])).join('')}</cols>`,
    '<sheetData>',
    ...lignes.map((cellules, rang) => writeLigne(cellules, rang, rang < titres ? TITRE : TEXTE)),
    '</sheetData>',
    writeAides(aides, titres),
    // A green corner on each number that is a text would say that it is wrong.
    `<ignoredErrors><ignoredError sqref="${tout}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

function writeFige(titres: number): string {
  const pane = `<pane ySplit="${titres}" topLeftCell="A${titres + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function writeColonne(rang: number, largeur = 12): string {
  const numero = rang + 1;
  return `<col min="${numero}" max="${numero}" width="${largeur}" customWidth="1" style="${TEXTE}"/>`;
}

function writeLigne(cellules: readonly string[], rang: number, style: number): string {
  const ligne = rang + 1;
  const ecrites = cellules.map((texte, colonne) =>
    texte === ''
      ? ''
      : `<c r="${lettersOf(colonne)}${ligne}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(texte.slice(0, CELLULE_MAX))}</t></is></c>`,
  );
  return `<row r="${ligne}">${ecrites.join('')}</row>`;
}

/** UTF-16 units that a spreadsheet takes for what it says beside a cell. */
const TITRE_MAX = 32;
const AIDE_MAX = 255;

function writeAides(aides: readonly AideDeColonne[], titres: number): string {
  if (aides.length === 0) return '';
  const dites = aides.map(({ colonne, titre, aide, valeurs }) => {
    const lettre = lettersOf(colonne);
    const liste = valeurs.join(',');
    const offerte = valeurs.length > 0 && liste.length <= AIDE_MAX;
    return (
      `<dataValidation ${offerte ? 'type="list" showErrorMessage="1" errorStyle="warning" ' : ''}` +
      `allowBlank="1" showInputMessage="1" promptTitle="${cut(titre, TITRE_MAX)}" prompt="${cut(aide, AIDE_MAX)}" ` +
      `sqref="${lettre}${titres + 1}:${lettre}${LIGNES_MAX}">` +
      `${offerte ? `<formula1>"${escapeXml(liste)}"</formula1>` : ''}</dataValidation>`
    );
  });
  return `<dataValidations count="${dites.length}">${dites.join('')}</dataValidations>`;
}

function cut(texte: string, max: number): string {
  return escapeXml(texte.length <= max ? texte : `${texte.slice(0, max - 1)}…`);
}
