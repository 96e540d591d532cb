import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { cleEntreGuillemets } from './cle-entre-guillemets.ts';

testLectureControl(cleEntreGuillemets, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{a: 1}', attendu: { texteSignale: 'a', corrige: '{"a": 1}' } },
    {
      fichier: '{"b": 1, numLigne: 2}',
      attendu: { texteSignale: 'numLigne', corrige: '{"b": 1, "numLigne": 2}' },
    },
  ],
});
