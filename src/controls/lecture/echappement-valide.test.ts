import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { echappementValide } from './echappement-valide.ts';

testLectureControl(echappementValide, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "\u00e9\\\\"}'],
  nonConformes: [
    {
      fichier: '{"a": "C:\\Users\\nom"}',
      attendu: { texteSignale: '"C:\\Users\\nom"', corrige: '{"a": "C:\\\\Users\\\\nom"}' },
    },
    { fichier: '{"a": "50 \\% \\n"}', attendu: { corrige: '{"a": "50 \\\\% \\n"}' } },
    {
      fichier: '{"a": "C:\\dossier\\",\n"b": 1}',
      attendu: { corrige: '{"a": "C:\\\\dossier\\\\",\n"b": 1}' },
    },
    { fichier: '{"a": "\\u12"}', attendu: { corrige: '{"a": "\\\\u12"}' } },
  ],
});
