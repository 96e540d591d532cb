import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { uneSeuleVirgule } from './une-seule-virgule.ts';

testLectureControl(uneSeuleVirgule, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{"a": 1,, "b": 2}', attendu: { texteSignale: ',', corrige: '{"a": 1, "b": 2}' } },
    { fichier: '[, 1]', attendu: { corrige: '[ 1]' } },
  ],
});
