import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { profondeurRaisonnable } from './profondeur-raisonnable.ts';

testLectureControl(profondeurRaisonnable, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '['.repeat(100) + ']'.repeat(100)],
  nonConformes: [
    { fichier: '['.repeat(101) + ']'.repeat(101), attendu: { texteSignale: '[' } },
    { fichier: '['.repeat(1_000_000), attendu: { texteSignale: '[' } },
    {
      fichier: '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000),
      attendu: { texteSignale: '{' },
    },
  ],
});
