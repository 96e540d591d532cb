import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { fichierNonVide } from './fichier-non-vide.ts';

testLectureControl(fichierNonVide, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '', attendu: {} },
    { fichier: '  \n', attendu: {} },
  ],
});
