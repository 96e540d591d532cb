import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { fichierEstDuJson } from './fichier-est-du-json.ts';

testLectureControl(fichierEstDuJson, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '12'],
  nonConformes: [
    { fichier: '%PDF-1.7 ...', attendu: {} },
    { fichier: new Uint8Array([80, 75, 3, 4, 20, 0]), attendu: {} },
    { fichier: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), attendu: {} },
    { fichier: new Uint8Array([255, 216, 255, 224]), attendu: {} },
    { fichier: new Uint8Array([31, 139, 8, 0]), attendu: {} },
    { fichier: new Uint8Array([208, 207, 17, 224, 161, 177, 26, 225]), attendu: {} },
    { fichier: '<?xml version="1.0"?><a/>', attendu: {} },
    { fichier: '<!doctype html><p>x', attendu: {} },
    { fichier: 'siret;nom\n130;A\n', attendu: {} },
    { fichier: new Uint8Array([1, 2, 3, 4, 5, 6, 200, 0, 1]), attendu: {} },
  ],
});
