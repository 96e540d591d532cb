import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { rienApresLaFin } from './rien-apres-la-fin.ts';

testLectureControl(rienApresLaFin, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": true, "b": [1, null], "c": "d"}\n\n'],
  nonConformes: [
    { fichier: '{"a": 1}{"b": 2}', attendu: { texteSignale: '{"b": 2}', corrige: null } },
    { fichier: '{"a": 1},\n', attendu: { texteSignale: ',', corrige: '{"a": 1}\n' } },
    { fichier: '{"a": 1}\n{"a": 2}\n', attendu: { texteSignale: '{"a": 2}', corrige: null } },
    // A buffer written whole: GetBuffer for ToArray.
    { fichier: '{"a": 1}\0', attendu: { texteSignale: '\0', corrige: '{"a": 1}' } },
    { fichier: `{"a": 1}${'\0'.repeat(5000)}`, attendu: { corrige: '{"a": 1}' } },
    { fichier: '{"a": 1}\nQuery returned 1 row', attendu: { corrige: '{"a": 1}\n' } },
  ],
});
