import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { rienAvantLeDebut } from './rien-avant-le-debut.ts';

const JSON_SAIN = '{"numeroAns": "CVA2DBX012", "lignesImport": [{"a": 1}]}';
const attendu = { corrige: JSON_SAIN };

testLectureControl(rienAvantLeDebut, {
  conformes: [
    JSON_SAIN,
    // No JSON stands in it, or what stands there is only a part of a page.
    '<br />\n<b>Warning</b>: x in <b>/a.php</b> on line <b>3</b><br />',
    '<!doctype html><script type="application/ld+json">{"a": 1}</script>',
    'siret;nom\n130;A\n',
  ],
  nonConformes: [
    {
      fichier: `<br />\n<b>Warning</b>:  Undefined array key "a" in <b>/a.php</b> on line <b>3</b><br />\n${JSON_SAIN}`,
      attendu,
    },
    { fichier: `PHP Notice:  Undefined index in /a.php on line 3\n${JSON_SAIN}`, attendu },
    {
      fichier: `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n${JSON_SAIN}`,
      attendu: {
        ...attendu,
        texteSignale: 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n',
      },
    },
    { fichier: `ï»¿${JSON_SAIN}`, attendu: { ...attendu, texteSignale: 'ï»¿' } },
    { fichier: `)]}',\n${JSON_SAIN}`, attendu },
    { fichier: `Voici le fichier :\n${JSON_SAIN}`, attendu },
    // The end goes by another finding.
    { fichier: `rappel(${JSON_SAIN});`, attendu: { corrige: `${JSON_SAIN});` } },
    { fichier: `const demandes = ${JSON_SAIN};`, attendu: { corrige: `${JSON_SAIN};` } },
    { fichier: `\`\`\`json\n${JSON_SAIN}\n\`\`\``, attendu: { corrige: `${JSON_SAIN}\n\`\`\`` } },
    { fichier: `<pre>${JSON_SAIN}</pre>`, attendu: { corrige: `${JSON_SAIN}</pre>` } },
  ],
});
