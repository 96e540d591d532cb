import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { sansCommentaire } from './sans-commentaire.ts';

testLectureControl(sansCommentaire, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "// b"}'],
  nonConformes: [
    { fichier: '{"a": 1 // note\n}', attendu: { texteSignale: '// note', corrige: '{"a": 1 \n}' } },
    { fichier: '{/* note */"a": 1}', attendu: { corrige: '{"a": 1}' } },
    { fichier: '# note\n{}', attendu: { corrige: '\n{}' } },
  ],
});
