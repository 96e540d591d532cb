import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { virguleEntreElements } from './virgule-entre-elements.ts';

testLectureControl(virguleEntreElements, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{"a": 1 "b": 2}', attendu: { texteSignale: '"b"', corrige: '{"a": 1, "b": 2}' } },
    { fichier: '[1 2]', attendu: { texteSignale: '2', corrige: '[1, 2]' } },
    { fichier: '[{} {}]', attendu: { texteSignale: '{', corrige: '[{}, {}]' } },
    { fichier: '{"a": 1; "b": 2}', attendu: { texteSignale: ';', corrige: '{"a": 1, "b": 2}' } },
  ],
});
