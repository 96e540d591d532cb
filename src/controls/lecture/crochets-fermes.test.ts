import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { crochetsFermes } from './crochets-fermes.ts';

testLectureControl(crochetsFermes, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "[}"}'],
  nonConformes: [
    { fichier: '{"a": [1, 2}', attendu: { corrige: '{"a": [1, 2]}' } },
    { fichier: '{"a": [1, 2]', attendu: { corrige: '{"a": [1, 2]}' } },
    { fichier: '{"a": 1}}', attendu: { texteSignale: '}', corrige: '{"a": 1}' } },
    { fichier: '{"a": {"b": 1}', attendu: { corrige: '{"a": {"b": 1}}' } },
    { fichier: '"a": 1, "b": 2}', attendu: { corrige: '{"a": 1, "b": 2}' } },
    { fichier: '[{"a": 1, {"b": 2}]', attendu: { corrige: '[{"a": 1}, {"b": 2}]' } },
    {
      fichier: '{"l": [{"a": 1}}, {"b": 2}]}',
      attendu: { texteSignale: '}', corrige: '{"l": [{"a": 1}, {"b": 2}]}' },
    },
    {
      fichier: '[{"x": {"y": 1}}, "z": 2}, {"x": 1}]',
      attendu: { texteSignale: '}', corrige: '[{"x": {"y": 1}, "z": 2}, {"x": 1}]' },
    },
    { fichier: '{"a": [1}}', attendu: { corrige: '{"a": [1]}' } },
  ],
});
