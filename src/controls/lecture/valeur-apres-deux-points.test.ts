import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { valeurApresDeuxPoints } from './valeur-apres-deux-points.ts';

testLectureControl(valeurApresDeuxPoints, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{"a": , "b": 1}', attendu: { texteSignale: '"a"', corrige: null } },
    { fichier: '{"a": }', attendu: { texteSignale: '"a"' } },
  ],
});
