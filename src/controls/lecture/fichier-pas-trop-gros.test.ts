import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { fichierPasTropGros } from './fichier-pas-trop-gros.ts';

testLectureControl(fichierPasTropGros, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: new Blob(Array.from({ length: 51 }, () => new Uint8Array(2 ** 20))), attendu: {} },
  ],
});
