import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { guillemetsDroits } from './guillemets-droits.ts';

testLectureControl(guillemetsDroits, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}', '{"a": "l\'examen « x »"}'],
  nonConformes: [
    {
      fichier: "{'a': 'l'examen'}",
      attendu: { texteSignale: "'a'", corrige: '{"a": "l\'examen"}' },
    },
    { fichier: '{“a”: « x y »}', attendu: { texteSignale: '“a”', corrige: '{"a": "x y"}' } },
    {
      fichier: '{"nom”: "x", "b": 1}',
      attendu: { texteSignale: '"nom”', corrige: '{"nom": "x", "b": 1}' },
    },
    { fichier: '{"a": “x"}', attendu: { corrige: '{"a": "x"}' } },
    { fichier: '{"a": "x”\n}', attendu: { corrige: '{"a": "x"\n}' } },
  ],
});
