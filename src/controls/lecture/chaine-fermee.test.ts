import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { chaineFermee } from './chaine-fermee.ts';

testLectureControl(chaineFermee, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    {
      fichier: '{"a": "abc,\n"b": 1}',
      attendu: { texteSignale: '"abc', corrige: '{"a": "abc",\n"b": 1}' },
    },
    {
      fichier: '{"nom: "x", "b": 1}',
      attendu: { texteSignale: '"nom', corrige: '{"nom": "x", "b": 1}' },
    },
    { fichier: '{"nom: 12, "b": 1}', attendu: { corrige: '{"nom": 12, "b": 1}' } },
    {
      fichier: '{"a": abc", "b": 1}',
      attendu: { texteSignale: 'abc"', corrige: '{"a": "abc", "b": 1}' },
    },
    { fichier: '"abc', attendu: { corrige: '"abc"' } },
  ],
});
