import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { encodageUtf8 } from './encodage-utf8.ts';

testLectureControl(encodageUtf8, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "été"}'],
  nonConformes: [
    {
      fichier: new Uint8Array([123, 34, 97, 34, 58, 32, 34, 233, 116, 233, 34, 125]),
      attendu: { texteSignale: 'é' },
    },
    { fichier: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), attendu: {} },
    { fichier: new Uint8Array([0xfe, 0xff, 0, 0x7b, 0, 0x7d]), attendu: {} },
    { fichier: new Uint8Array([0x7b, 0, 0x0a, 0, 0x7d, 0]), attendu: {} },
  ],
});
