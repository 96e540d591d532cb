import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { deuxPointsApresCle } from './deux-points-apres-cle.ts';

testLectureControl(deuxPointsApresCle, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{"a" 1}', attendu: { texteSignale: '"a"', corrige: '{"a": 1}' } },
    { fichier: '{"a" = 1}', attendu: { texteSignale: '=', corrige: '{"a" : 1}' } },
    { fichier: '{"a", "b": 1}', attendu: { texteSignale: '"a"', corrige: null } },
  ],
});
