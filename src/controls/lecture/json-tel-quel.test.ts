import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { jsonTelQuel } from './json-tel-quel.ts';

const DOCUMENT = '{"numeroAns": "CVA2DBX012", "nom": "L\'été \\"bleu\\"", "lignesImport": [1]}';
const DEUX_FOIS = JSON.stringify(DOCUMENT);
const attendu = { corrige: DOCUMENT };

testLectureControl(jsonTelQuel, {
  conformes: [DOCUMENT, '"abc"', '"{abc"', '{"a": "{\\"b\\": 1}"}', "'abc'"],
  nonConformes: [
    { fichier: DEUX_FOIS, attendu: { ...attendu, texteSignale: DEUX_FOIS } },
    { fichier: JSON.stringify(DEUX_FOIS), attendu },
    { fichier: DEUX_FOIS.slice(1, -1), attendu },
    // PostgreSQL: COPY (SELECT json_agg(…)) TO … CSV, with its header or not.
    { fichier: `"${DOCUMENT.replaceAll('"', '""')}"\n`, attendu },
    { fichier: `json_build_object\r\n"${DOCUMENT.replaceAll('"', '""')}"\r\n`, attendu },
    { fichier: `'${DOCUMENT.replaceAll("'", "''")}'`, attendu },
    { fichier: DOCUMENT.replaceAll('"', '&quot;').replaceAll("'", '&#39;'), attendu },
    { fichier: encodeURIComponent(DOCUMENT), attendu },
    { fichier: Buffer.from(DOCUMENT).toString('base64'), attendu },
    {
      fichier: `data:application/json;base64,${Buffer.from(DOCUMENT).toString('base64')}`,
      attendu,
    },
  ],
});
