import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { nullEnMinuscules } from './null-en-minuscules.ts';

testLectureControl(nullEnMinuscules, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{"a": Null}', attendu: { texteSignale: 'Null', corrige: '{"a": null}' } },
    { fichier: '{"montantSegurHT": None}', attendu: { corrige: null } },
    { fichier: '{"liberal": None}', attendu: { corrige: '{"liberal": []}' } },
    { fichier: '{"a": NULL}', attendu: { texteSignale: 'NULL', corrige: '{"a": null}' } },
    { fichier: '{"a": nul}', attendu: { texteSignale: 'nul', corrige: '{"a": null}' } },
    { fichier: '{"a": None}', attendu: { texteSignale: 'None', corrige: '{"a": null}' } },
    { fichier: '{"a": undefined}', attendu: { texteSignale: 'undefined', corrige: '{"a": null}' } },
  ],
});
