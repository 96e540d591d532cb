import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { nombreSansEspace } from './nombre-sans-espace.ts';

testLectureControl(nombreSansEspace, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    {
      fichier: '{"a": 1 000,50}',
      attendu: { texteSignale: '1 000,50', corrige: '{"a": 1000.50}' },
    },
    { fichier: '{"a": 1\u00a0250}', attendu: { corrige: '{"a": 1250}' } },
    { fichier: '{"a": 1\u202f250.5}', attendu: { corrige: '{"a": 1250.5}' } },
  ],
});
