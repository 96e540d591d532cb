import { describe, expect, it } from 'vitest';
import type { NoeudModele } from '#domain/modele/modele.ts';
import { listLignes, listNulsNonDits } from './lignes.ts';

const TEXTE: NoeudModele = { type: 'texte', nul: 'non-dite' };
const RACINE: NoeudModele = {
  type: 'objet',
  nul: 'refusee',
  balises: [
    { nom: 'a/b', requise: false, noeud: TEXTE },
    {
      nom: 'lignesImport',
      requise: true,
      noeud: {
        type: 'tableau',
        nul: 'refusee',
        element: {
          type: 'objet',
          nul: 'refusee',
          balises: [
            {
              nom: 'numeros',
              requise: true,
              noeud: { type: 'tableau', nul: 'admise', element: TEXTE },
            },
          ],
        },
      },
    },
  ],
};

describe('les rangées d’un modèle', () => {
  it('suivent l’ordre du modèle ; les blocs d’une liste n’en font pas une de plus, ses textes si', () => {
    expect(listLignes(RACINE).map(({ chemin, requise }) => [chemin, requise])).toEqual([
      ['/a~1b', false],
      ['/lignesImport', true],
      ['/lignesImport/*/numeros', true],
      ['/lignesImport/*/numeros/*', null],
    ]);
  });

  it('disent où rien ne dit si null est accepté', () => {
    expect(listNulsNonDits(RACINE)).toEqual(['/a~1b', '/lignesImport/*/numeros/*']);
  });
});
