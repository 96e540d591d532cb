import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { booleensEnAnglais } from './booleens-en-anglais.ts';

testLectureControl(booleensEnAnglais, {
  conformes: ['{"a": true, "b": [1, null], "c": "d"}'],
  nonConformes: [
    {
      fichier: '{"a": vrai, "b": 1}',
      attendu: { texteSignale: 'vrai', corrige: '{"a": true, "b": 1}' },
    },
    {
      fichier: '{"a": Vrai, "b": 1}',
      attendu: { texteSignale: 'Vrai', corrige: '{"a": true, "b": 1}' },
    },
    {
      fichier: '{"a": True, "b": 1}',
      attendu: { texteSignale: 'True', corrige: '{"a": true, "b": 1}' },
    },
    {
      fichier: '{"a": TRUE, "b": 1}',
      attendu: { texteSignale: 'TRUE', corrige: '{"a": true, "b": 1}' },
    },
    {
      fichier: '{"a": oui, "b": 1}',
      attendu: { texteSignale: 'oui', corrige: '{"a": true, "b": 1}' },
    },
    {
      fichier: '{"a": faux, "b": 1}',
      attendu: { texteSignale: 'faux', corrige: '{"a": false, "b": 1}' },
    },
    {
      fichier: '{"a": FALSE, "b": 1}',
      attendu: { texteSignale: 'FALSE', corrige: '{"a": false, "b": 1}' },
    },
    {
      fichier: '{"a": non, "b": 1}',
      attendu: { texteSignale: 'non', corrige: '{"a": false, "b": 1}' },
    },
  ],
});
