import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { sansVirguleFinale } from './sans-virgule-finale.ts';

testLectureControl(sansVirguleFinale, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{"a": 1,}', attendu: { texteSignale: ',', corrige: '{"a": 1}' } },
    { fichier: '[1, 2, ]', attendu: { texteSignale: ',', corrige: '[1, 2 ]' } },
  ],
});
