import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { lectureJusquAuBout } from './lecture-jusqu-au-bout.ts';

testLectureControl(lectureJusquAuBout, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [{ fichier: `[${','.repeat(2000)}]`, attendu: {} }],
});
