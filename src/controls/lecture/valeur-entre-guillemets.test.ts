import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { valeurEntreGuillemets } from './valeur-entre-guillemets.ts';

testLectureControl(valeurEntreGuillemets, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    { fichier: '{"a": PDF}', attendu: { texteSignale: 'PDF', corrige: '{"a": "PDF"}' } },
    {
      fichier: '{"a": Jean Dupont, "b": 1}',
      attendu: { texteSignale: 'Jean Dupont', corrige: '{"a": "Jean Dupont", "b": 1}' },
    },
    { fichier: '{"a": 01/02/2026}', attendu: { corrige: '{"a": "01/02/2026"}' } },
  ],
});
