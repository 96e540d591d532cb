import { describe, expect, it } from 'vitest';
import { applyEdits } from '../corrections/edits.ts';
import { FORMULAIRES, FORMULAIRE_IDS } from '../formulaires.ts';
import { STRUCTURES } from '../generated/structures.ts';
import { BALISES_DE_RETOUR } from './balises.ts';
import { cleanRetour } from './nettoyer.ts';

const clean = (texte: string, type: 'avance' | 'solde' | null) =>
  applyEdits(texte, cleanRetour(texte, type));

describe('un fichier de retour, nettoyé', () => {
  it.each([
    ['au milieu', '{"a":1, "codeTraitement":"X" ,"b":2}', '{"a":1 ,"b":2}'],
    ['au début', '{ "codeTraitement":"X", "b":2}', '{ "b":2}'],
    ['seules', '{"codeTraitement":"X","libelleTraitement":"Y"}', '{}'],
    [
      'à la fin',
      '{\r\n\t"a": 1,\r\n\t"codeTraitement": "X",\r\n\t"libelleTraitement": "}"\r\n}',
      '{\r\n\t"a": 1\r\n}',
    ],
    ['à part', '{"codeTraitement":"X","a":1,"libelleTraitement":null}', '{"a":1}'],
    ['deux fois', '{"a":1,"codeTraitement":"X","codeTraitement":null}', '{"a":1}'],
  ])('d’un solde, les balises s’en vont : %s', (_, ligne, propre) => {
    const rest = (une: string) => `{"lignesImport": [${une}, ${une} ] , "x":[]}\n`;
    expect(clean(rest(ligne), 'solde')).toBe(rest(propre));
  });

  it('d’une avance, elles restent, à null (S1:226)', () => {
    const texte = '{"lignesImport":[{"codeTraitement" : "X","a":1,"libelleTraitement":null}]}';
    expect(clean(texte, 'avance')).toBe(texte.replace('"X"', 'null'));
    expect(cleanRetour(texte, 'avance')).toHaveLength(1);
  });

  it('d’un formulaire inconnu, elles restent aussi', () => {
    expect(clean('{"lignesImport":[{"codeTraitement":"X"}]}', null)).toContain('null');
  });

  it('ne touche ni un texte cassé, ni un autre bloc', () => {
    for (const texte of [
      '{"lignesImport":[{"codeTraitement":"X"}',
      '{"codeTraitement":"X","lignesImport":[{"a":{"codeTraitement":"X"}},1]}',
    ])
      expect(cleanRetour(texte, 'solde')).toEqual([]);
  });

  // Of « autre », nothing is known.
  const connus = FORMULAIRE_IDS.filter((id) => !id.startsWith('autre.'));

  it.each(connus)('%s : le type dit si le formulaire a ces balises', (id) => {
    const requises = STRUCTURES[id]['/lignesImport/*']?.requises ?? [];
    const avance = FORMULAIRES[id].type === 'avance';
    for (const balise of BALISES_DE_RETOUR) expect(requises.includes(balise)).toBe(avance);
  });
});
