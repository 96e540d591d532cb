import { describe, expect, it } from 'vitest';
import { applyEdits } from '../corrections/edits.ts';
import type { TextEdit } from '../report.ts';
import { addDemande, duplicateDemande, listDemandes, moveDemande } from './demandes.ts';
import { addBalise, addElement, fillValeur, removeEnfant } from './gestes.ts';
import { enfantNomme, readSound, type TexteLu } from '../texte-json/lecture.ts';

function lire(texte: string): TexteLu {
  const lu = readSound(texte);
  if (!lu) throw new Error('broken');
  return lu;
}

function at(lu: TexteLu, ...noms: readonly string[]): number {
  return noms.reduce((node, nom) => enfantNomme(lu, node, nom) ?? NaN, 0);
}

function faire(texte: string, geste: (lu: TexteLu) => readonly TextEdit[]): string {
  return applyEdits(texte, geste(lire(texte)));
}

describe('ce qui est ajouté', () => {
  const indente = '{\n  "AM": [],\n  "VA": {\n    "typePrestation": "V2"\n  }\n}\n';

  it('prend la marge de ses voisins', () => {
    const balise = faire(indente, (lu) =>
      addBalise(lu, at(lu, 'VA'), 'dateSignatureVA', { jour: [1] }, [
        'typePrestation',
        'dateSignatureVA',
      ]),
    );
    expect(balise).toBe(
      '{\n  "AM": [],\n  "VA": {\n    "typePrestation": "V2",\n    "dateSignatureVA": {\n      "jour": [\n        1\n      ]\n    }\n  }\n}\n',
    );
    expect(faire(indente, (lu) => addElement(lu, at(lu, 'AM'), ''))).toBe(
      '{\n  "AM": [\n    ""\n  ],\n  "VA": {\n    "typePrestation": "V2"\n  }\n}\n',
    );
  });

  it('vient avant la première balise quand le formulaire l’a devant', () => {
    expect(faire(indente, (lu) => addBalise(lu, 0, 'siret', '', ['siret', 'AM']))).toBe(
      `{\n  "siret": "",\n  ${indente.slice(4)}`,
    );
  });

  it('reste sur la ligne de ses voisins', () => {
    const surUneLigne = '{\n  "AM": ["1", "2"], "RPPS": [],\n  "x": {"a":1}\n}';
    expect(faire(surUneLigne, (lu) => addElement(lu, at(lu, 'AM'), '3'))).toContain(
      '["1", "2", "3"]',
    );
    expect(faire(surUneLigne, (lu) => addElement(lu, at(lu, 'RPPS'), '3'))).toContain(
      '"RPPS": ["3"]',
    );
    expect(faire(surUneLigne, (lu) => addBalise(lu, at(lu, 'x'), 'b', 2, []))).toContain(
      '{"a":1, "b":2}',
    );
  });

  it('garde le texte serré', () => {
    expect(
      faire('{"AM":[],"VA":null}', (lu) => addElement(lu, at(lu, 'AM'), { a: 1, b: [] })),
    ).toBe('{"AM":[{"a":1,"b":[]}],"VA":null}');
    expect(faire('{"AM":[],"VA":null}', (lu) => fillValeur(lu, at(lu, 'VA'), { a: [1, 2] }))).toBe(
      '{"AM":[],"VA":{"a":[1,2]}}',
    );
  });

  it('garde la fin de ligne du fichier', () => {
    expect(faire('{\r\n\t"VA": null\r\n}', (lu) => fillValeur(lu, at(lu, 'VA'), { a: 1 }))).toBe(
      '{\r\n\t"VA": {\r\n\t\t"a": 1\r\n\t}\r\n}',
    );
  });
});

describe('ce qui est retiré', () => {
  it('l’est avec sa virgule', () => {
    const liste = '{ "AM": [ "1", "2" ] }';
    expect(faire(liste, (lu) => removeEnfant(lu, at(lu, 'AM'), 0))).toBe('{ "AM": [ "2" ] }');
    expect(faire(liste, (lu) => removeEnfant(lu, at(lu, 'AM'), 1))).toBe('{ "AM": [ "1" ] }');
    expect(faire('{"a":1,"b":2}', (lu) => removeEnfant(lu, 0, 1))).toBe('{"a":1}');
    expect(faire('{"AM": [ "1" ]}', (lu) => removeEnfant(lu, at(lu, 'AM'), 0))).toBe('{"AM": []}');
  });
});

describe('une demande', () => {
  const demande = (numero: number | string, nom: string) =>
    `    {\r\n      "numLigne": ${numero}, "nom" :"${nom}"\r\n    }`;
  const fichier = (...demandes: readonly string[]) =>
    `{\r\n  "lignesImport": [\r\n${demandes.join(',\r\n')}\r\n  ]\r\n}`;
  const avec =
    (
      geste: (
        lu: TexteLu,
        lues: NonNullable<ReturnType<typeof listDemandes>>,
      ) => readonly TextEdit[],
    ) =>
    (lu: TexteLu) => {
      const lues = listDemandes(lu);
      return lues ? geste(lu, lues) : [];
    };

  it('est dupliquée telle qu’elle est écrite, et les suivantes changent de numéro', () => {
    expect(
      faire(
        fichier(demande(1, 'a'), demande(2, 'b')),
        avec((lu, lues) => duplicateDemande(lu, lues, 0)),
      ),
    ).toBe(fichier(demande(1, 'a'), demande(2, 'a'), demande(3, 'b')));
    expect(
      faire(
        fichier(demande(1, 'a')),
        avec((lu, lues) => duplicateDemande(lu, lues, 0)),
      ),
    ).toBe(fichier(demande(1, 'a'), demande(2, 'a')));
  });

  it('est déplacée avec sa virgule, et laisse son numéro à sa place', () => {
    const trois = fichier(demande(10, 'a'), demande(30, 'b'), demande(20, 'c'));
    expect(
      faire(
        trois,
        avec((lu, lues) => moveDemande(lu, lues, 2, 0)),
      ),
    ).toBe(fichier(demande(10, 'c'), demande(30, 'a'), demande(20, 'b')));
    expect(
      faire(
        trois,
        avec((lu, lues) => moveDemande(lu, lues, 0, 1)),
      ),
    ).toBe(fichier(demande(10, 'b'), demande(30, 'a'), demande(20, 'c')));
  });

  it('est ajoutée à la fin, à la mise en page du fichier', () => {
    expect(
      faire(
        fichier(demande(1, 'a')),
        avec((lu, lues) => addDemande(lu, lues, { numLigne: null, AM: [] })),
      ),
    ).toBe(fichier(demande(1, 'a'), '    {\r\n      "numLigne": 2,\r\n      "AM": []\r\n    }'));
    expect(
      faire(
        '{\n  "lignesImport": []\n}',
        avec((lu, lues) => addDemande(lu, lues, { numLigne: null })),
      ),
    ).toBe('{\n  "lignesImport": [\n    {\n      "numLigne": 1\n    }\n  ]\n}');
  });

  it('n’est pas numérotée à la place de qui ne l’a pas fait', () => {
    expect(
      faire(
        fichier(demande('"1"', 'a'), demande(1, 'b')),
        avec((lu, lues) => moveDemande(lu, lues, 1, 0)),
      ),
    ).toBe(fichier(demande(1, 'b'), demande('"1"', 'a')));
  });
});
