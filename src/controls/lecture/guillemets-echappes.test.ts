import { testLectureControl } from '#test-support/test-lecture-control.ts';
import { guillemetsEchappes } from './guillemets-echappes.ts';

testLectureControl(guillemetsEchappes, {
  conformes: [
    '{"nom": "Centre \\"Les Lilas\\" d’imagerie"}',
    '{"a": "x" "b": "y"}',
    '{"a": "x"\n"b": "y"}',
    '{"a": "x" b": "y"}',
    '{"a": "x" // dit "oui",\n"b": 1}',
    '{"a": ["x" "y", "z"]}',
    '{"a": "x" PDF, "b": "y"}',
    '{"a": "x"; "b": "y"}',
    '{"a": "x"",\n"b": "y"}',
  ],
  nonConformes: [
    {
      fichier: '{\n  "nom": "Centre "Les Lilas" d’imagerie",\n  "b": 1\n}',
      attendu: {
        texteSignale: '"Centre "Les Lilas" d’imagerie"',
        corrige: '{\n  "nom": "Centre \\"Les Lilas\\" d’imagerie",\n  "b": 1\n}',
      },
    },
    {
      fichier: '{"nom": "Centre "Les Lilas" d’imagerie", "b": "c"}',
      attendu: { corrige: '{"nom": "Centre \\"Les Lilas\\" d’imagerie", "b": "c"}' },
    },
    {
      fichier: '{"nom": "Les "Lilas"", "b": 1}',
      attendu: { corrige: '{"nom": "Les \\"Lilas\\"", "b": 1}' },
    },
    {
      fichier: '{"nom": ""Les Lilas" imagerie"}',
      attendu: { corrige: '{"nom": "\\"Les Lilas\\" imagerie"}' },
    },
    {
      fichier: '{"nom": "Écran 24" médical",\n"b": 1}',
      attendu: { corrige: '{"nom": "Écran 24\\" médical",\n"b": 1}' },
    },
    {
      fichier: '{"nom": "dit "oui", puis "non" à tous", "b": 1}',
      attendu: { corrige: '{"nom": "dit \\"oui\\", puis \\"non\\" à tous", "b": 1}' },
    },
    {
      fichier: '{"a": ["un "bel" établi", "deux"]}',
      attendu: { corrige: '{"a": ["un \\"bel\\" établi", "deux"]}' },
    },
    { fichier: '{"nom": "un "\\q" mot"}', attendu: { corrige: null } },
  ],
});
