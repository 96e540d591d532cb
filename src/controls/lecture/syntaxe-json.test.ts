import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { syntaxeJson } from './syntaxe-json.ts';

testLectureControl(syntaxeJson, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: 'bonjour', attendu: { texteSignale: 'bonjour', corrige: null } },
    { fichier: '{"a": tru}', attendu: { texteSignale: 'tru', corrige: null } },
    { fichier: '{[]: 1}', attendu: { texteSignale: '[' } },
  ],
});
