import { describe, expect, it } from 'vitest';
import { simulateText } from '#test-support/simulate-text.ts';
import { applyCorrection, exempleAvec } from '#test-support/valeurs.ts';
import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { nullSansGuillemets } from './null-sans-guillemets.ts';

const LIGNE = '/lignesImport/0';

testFormatControl(nullSansGuillemets, {
  conformes: [
    { nom: 'l’exemple publié du solde', formulaire: 'img-db-va2.solde' },
    { nom: 'l’exemple publié de l’avance', formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: 'un texte attendu, qui ne devient pas null',
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'Etablissements', 0)['nomStructure'] =
          'None';
      },
      attendus: [{ chemin: `${LIGNE}/beneficiaires/Etablissements/0/nomStructure`, numLigne: 1 }],
    },
    {
      nom: 'un texte à la place de null',
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        document['impId'] = 'null';
      },
      attendus: [
        {
          chemin: '/impId',
          numLigne: null,
          remede: { type: 'valeur', chemin: '/impId', texte: 'null' },
        },
      ],
    },
  ],
});

describe('null-sans-guillemets', () => {
  it.each([
    ['/impId', '"null"'],
    [`${LIGNE}/codeTraitement`, '"None"'],
    [`${LIGNE}/libelleTraitement`, '"NULL"'],
    [`${LIGNE}/beneficiaires/nomMandataire`, '""'],
    [`${LIGNE}/beneficiaires/emailMandataire`, '""'],
    [`${LIGNE}/beneficiaires/telephoneMandataire`, '"undefined"'],
  ])('%s : %s devient null, et plus rien n’en est dit', async (chemin, ecrit) => {
    const texte = exempleAvec('mdv-lgc-va1.avance', chemin, ecrit);
    const { constats } = await simulateText(texte);
    const [constat, ...autres] = constats.filter((each) => each.chemin === chemin);
    expect(constat).toMatchObject({
      controle: nullSansGuillemets.id,
      correction: { texte: 'null' },
    });
    expect(autres).toEqual([]);
    expect(constat && applyCorrection(texte, constat)).toBe(
      exempleAvec('mdv-lgc-va1.avance', chemin, 'null'),
    );
  });
});
