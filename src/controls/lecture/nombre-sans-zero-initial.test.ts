import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { nombreSansZeroInitial } from './nombre-sans-zero-initial.ts';

testLectureControl(nombreSansZeroInitial, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '[0, 0.5, -0, 10]'],
  nonConformes: [
    { fichier: '{"a": 007}', attendu: { texteSignale: '007', corrige: null } },
    { fichier: '{"a": 0012345}', attendu: { corrige: '{"a": "0012345"}' } },
    { fichier: '{"a": 01.50}', attendu: { corrige: '{"a": 1.50}' } },
  ],
});
