import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { chaineSurUneLigne } from './chaine-sur-une-ligne.ts';

testLectureControl(chaineSurUneLigne, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "b\\nc"}'],
  nonConformes: [
    {
      fichier: '{"a": "abc\ndef"}',
      attendu: { texteSignale: '"abc\ndef"', corrige: '{"a": "abc\\ndef"}' },
    },
    { fichier: '{"a": "x\ty"}', attendu: { corrige: '{"a": "x\\ty"}' } },
    { fichier: '{"a": "x\u0001"}', attendu: { corrige: '{"a": "x\\u0001"}' } },
  ],
});
