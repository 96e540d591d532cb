import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LIENS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAQUET = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxVoulu {
  /** Inside `<workbook>`, before the sheets. */
  readonly classeur?: string;
  readonly styles?: string;
  readonly textes?: string;
}

/** The smallest .xlsx that a spreadsheet opens: one sheet, of the XML that is given. */
export function unXlsx(feuille: string, { classeur = '', styles, textes }: XlsxVoulu = {}): File {
  const lien = (id: string, type: string, cible: string) =>
    `<Relationship Id="${id}" Type="${LIENS}/${type}" Target="${cible}"/>`;
  return unZip('classeur.xlsx', {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LIENS}">${classeur}<sheets><sheet name="Base" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAQUET}">${lien('rId1', 'worksheet', 'worksheets/sheet1.xml')}${lien('rId2', 'styles', 'styles.xml')}${lien('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${feuille}</worksheet>`,
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...(textes !== undefined && { 'xl/sharedStrings.xml': textes }),
  });
}

/** An .ods of which this is the body of the spreadsheet. */
export function unOds(tables: string, manifeste = ''): File {
  return unZip('classeur.ods', {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `<manifest>${manifeste}</manifest>`,
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** A file that is a zip of texts. */
export function unZip(nom: string, parties: Readonly<Record<string, string>>): File {
  const entrees: Zippable = {};
  for (const [place, texte] of Object.entries(parties))
    entrees[place] = [strToU8(texte), { level: place === 'mimetype' ? 0 : 6 }];
  return new File([new Uint8Array(zipSync(entrees))], nom);
}
