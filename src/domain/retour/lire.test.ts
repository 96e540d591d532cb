import { describe, expect, it } from 'vitest';
import { readRetour } from './lire.ts';

const LIBELLE =
  "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS";

const fichier = (...lignes: readonly object[]) => JSON.stringify({ lignesImport: lignes }, null, 2);

describe('ce qui revient du portail', () => {
  it('se lit tel qu’il est écrit, demande par demande (S1:52, S2:668)', () => {
    const texte = fichier(
      { numLigne: 1, codeTraitement: '0000', libelleTraitement: 'Accepté' },
      { numLigne: 2, codeTraitement: '0042', libelleTraitement: ' Le champ "X" doit… ' },
      { numLigne: 3 },
    );
    expect(readRetour(texte)).toEqual([
      { rang: 0, code: '0000', libelle: 'Accepté' },
      { rang: 1, code: '0042', libelle: ' Le champ "X" doit… ' },
      { rang: 2, code: null, libelle: null },
    ]);
  });

  it('peut n’avoir qu’un libellé, après le dernier bloc (S0:358)', () => {
    const texte = `{"lignesImport":[{"a":{"b":[1,"]}"]},"libelleTraitement": ${JSON.stringify(LIBELLE)}}]}`;
    expect(readRetour(texte)).toEqual([{ rang: 0, code: null, libelle: LIBELLE }]);
  });

  it.each([
    [
      'un fichier d’avance tel qu’il part',
      fichier({ codeTraitement: null, libelleTraitement: null }),
    ],
    ['un fichier de solde tel qu’il part', fichier({ numLigne: 1 })],
    ['des libellés vides', fichier({ codeTraitement: '', libelleTraitement: '  ' })],
    [
      'un autre endroit',
      '{"libelleTraitement":"X","lignesImport":[{"a":{"libelleTraitement":"X"}}]}',
    ],
    ['un texte qui n’est pas du JSON', '{"lignesImport":[{"libelleTraitement":"X"}'],
    ['une liste', '[{"libelleTraitement":"X"}]'],
  ])('n’est pas %s', (_, texte) => {
    expect(readRetour(texte)).toBeNull();
  });

  it('garde un code écrit comme un nombre', () => {
    const texte = '{"lignesImport":[{"codeTraitement": 3308 , "libelleTraitement":"X"}]}';
    expect(readRetour(texte)?.[0]?.code).toBe('3308');
  });
});
