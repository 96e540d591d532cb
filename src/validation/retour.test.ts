import { describe, expect, test } from 'vitest';
import type { Finding } from '#domain/report.ts';
import { indexOf } from '#test-support/index-of.ts';
import { retourName, treatLines, writeRetour } from './retour.ts';

const KO = { code: 'X', libelle: 'dit "non"' };

describe('the name of the return file', () => {
  test.each([
    ['a.json', 'a_sortie.json'],
    ['A.JSON', 'A_sortie.json'],
    ['MDV-liberal_sortie(1).json', 'MDV-liberal_sortie(1)_sortie.json'],
    ['sans extension', 'sans extension_sortie.json'],
  ])('%s gives %s', (nom, retour) => {
    expect(retourName(nom)).toBe(retour);
  });
});

describe('the text of the return file', () => {
  test.each([
    [
      'fields are added last, laid out as their neighbours',
      '{\n  "lignesImport": [\n    {\n      "a": 1\n    }\n  ]\n}\n',
      '{\n  "lignesImport": [\n    {\n      "a": 1,\n      "codeTraitement": "X",\n      "libelleTraitement": "dit \\"non\\""\n    }\n  ]\n}\n',
    ],
    [
      'Windows line ends and tabs stay',
      '{"lignesImport":[\r\n\t{\r\n\t\t"a": 1\r\n\t}]}',
      '{"lignesImport":[\r\n\t{\r\n\t\t"a": 1,\r\n\t\t"codeTraitement": "X",\r\n\t\t"libelleTraitement": "dit \\"non\\""\r\n\t}]}',
    ],
    [
      'a compact file stays compact',
      '{"lignesImport":[{"a":1}]}',
      '{"lignesImport":[{"a":1,"codeTraitement":"X","libelleTraitement":"dit \\"non\\""}]}',
    ],
    [
      'values that are there are replaced, in their place',
      '{"lignesImport":[{"libelleTraitement": null, "a": 1, "codeTraitement": "0000"}]}',
      '{"lignesImport":[{"libelleTraitement": "dit \\"non\\"", "a": 1, "codeTraitement": "X"}]}',
    ],
    [
      'one field may be there without the other',
      '{"lignesImport":[{"codeTraitement": null, "a": 1}]}',
      '{"lignesImport":[{"codeTraitement": "X", "a": 1, "libelleTraitement": "dit \\"non\\""}]}',
    ],
  ])('%s', (_, before, after) => {
    expect(writeRetour(before, indexOf(before), [KO])).toBe(after);
  });

  test('each line gets its own, and the rest does not move', () => {
    const text = '{"x":1.50,"lignesImport":[{"a":1e2},{"a":2}],"y":"é"}';
    const retour = writeRetour(text, indexOf(text), [KO, { code: 'Y', libelle: 'oui' }]);
    expect(retour).toBe(
      '{"x":1.50,"lignesImport":[{"a":1e2,"codeTraitement":"X","libelleTraitement":"dit \\"non\\""},{"a":2,"codeTraitement":"Y","libelleTraitement":"oui"}],"y":"é"}',
    );
  });
});

describe('what becomes of each line', () => {
  const finding = (numLigne: number | null, libelle: string) => ({ numLigne, libelle }) as Finding;

  test('all are accepted when nothing blocks', () => {
    expect(treatLines([1, 2], []).map(({ code }) => code)).toEqual(['0000', '0000']);
  });

  test('several errors are joined, none twice', () => {
    const blocking = [finding(1, 'Un.'), finding(1, 'Deux.'), finding(1, 'Un.')];
    expect(treatLines([1], blocking)).toEqual([{ code: 'SIMU-KO', libelle: 'Un. ; Deux.' }]);
  });

  test('an error of the file counts for each line', () => {
    const treated = treatLines([1, 2], [finding(null, 'Fichier.'), finding(2, 'Deux.')]);
    expect(treated.map(({ libelle }) => libelle)).toEqual(['Fichier.', 'Deux. ; Fichier.']);
  });

  test('a sound line of a refused file is not said to be accepted', () => {
    const [first] = treatLines([1, 2], [finding(2, 'Deux.')]);
    expect(first?.code).toBe('SIMU-OK');
  });
});
