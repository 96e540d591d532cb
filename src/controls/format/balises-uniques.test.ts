import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { balisesUniques } from './balises-uniques.ts';

testLectureControl(balisesUniques, {
  conformes: [
    '{"a": true, "b": [1, null], "c": "d"}',
    '[{"a": 1}, {"a": 2}]',
    '{"__proto__": 1, "b": {"__proto__": 2}}',
  ],
  nonConformes: [
    { fichier: '{"a": 1, "a": 2, "b": 3}', attendu: { texteSignale: '"a"', corrige: null } },
    { fichier: '{"a": 1, "\\u0061": 2}', attendu: { texteSignale: '"\\u0061"' } },
    { fichier: '{"__proto__": 1, "__proto__": 2}', attendu: { texteSignale: '"__proto__"' } },
    { fichier: '{"lignesImport": [{"VA": 1, "VA": 2}]}', attendu: { texteSignale: '"VA"' } },
  ],
});
