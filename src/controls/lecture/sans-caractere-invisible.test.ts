import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { sansCaractereInvisible } from './sans-caractere-invisible.ts';

testLectureControl(sansCaractereInvisible, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "b\u00a0c"}'],
  nonConformes: [
    { fichier: '{"a":\u00a01}', attendu: { texteSignale: '\u00a0', corrige: '{"a": 1}' } },
    { fichier: '{"a":\u200b1}', attendu: { corrige: '{"a":1}' } },
  ],
});
