import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { unSeulDeuxPoints } from './un-seul-deux-points.ts';

testLectureControl(unSeulDeuxPoints, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "b:c"}'],
  nonConformes: [
    { fichier: '{"a":: 1}', attendu: { texteSignale: ':', corrige: '{"a": 1}' } },
    { fichier: '{"a": "b": "c"}', attendu: { texteSignale: ':', corrige: null } },
  ],
});
