import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { sansBom } from './sans-bom.ts';

testLectureControl(sansBom, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [{ fichier: '\ufeff{}', attendu: {} }],
});
