import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { pointDecimal } from './point-decimal.ts';

testLectureControl(pointDecimal, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '[12,50]'],
  nonConformes: [
    {
      fichier: '{"a": 12,50, "b": 1}',
      attendu: { texteSignale: '12,50', corrige: '{"a": 12.50, "b": 1}' },
    },
    { fichier: '{"a": -0,5}', attendu: { corrige: '{"a": -0.5}' } },
    { fichier: '{"a": 1.234,56}', attendu: { corrige: '{"a": 1234.56}' } },
  ],
});
