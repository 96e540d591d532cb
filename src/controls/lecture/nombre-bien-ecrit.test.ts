import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { nombreBienEcrit } from './nombre-bien-ecrit.ts';

testLectureControl(nombreBienEcrit, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '[1e5, -2.5E-3]'],
  nonConformes: [
    { fichier: '{"a": +1}', attendu: { texteSignale: '+1', corrige: '{"a": 1}' } },
    { fichier: '{"a": .5}', attendu: { corrige: '{"a": 0.5}' } },
    { fichier: '{"a": 1.}', attendu: { corrige: '{"a": 1}' } },
    { fichier: '{"a": 12€}', attendu: { corrige: '{"a": 12}' } },
    { fichier: '{"a": NaN}', attendu: { corrige: null } },
    { fichier: '{"montantSegurHT": NaN}', attendu: { corrige: null } },
    { fichier: '{"nomMandataire": NaN}', attendu: { corrige: '{"nomMandataire": null}' } },
    { fichier: '{"liberal": NaN}', attendu: { corrige: '{"liberal": []}' } },
    { fichier: '{"a": -}', attendu: { corrige: null } },
  ],
});
