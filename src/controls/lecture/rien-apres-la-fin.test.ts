import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { rienApresLaFin } from './rien-apres-la-fin.ts';

testLectureControl(rienApresLaFin, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": true, "b": [1, null], "c": "d"}\n\n'],
  nonConformes: [
    { fichier: '{"a": 1}{"b": 2}', attendu: { texteSignale: '{"b": 2}', corrige: null } },
    { fichier: '{"a": 1},\n', attendu: { texteSignale: ',', corrige: '{"a": 1}\n' } },
  ],
});
