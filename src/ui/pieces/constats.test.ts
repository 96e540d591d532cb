import { expect, it } from 'vitest';
import { judgePieces, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import { placeConstats } from './constats.ts';

function place(cas: CasPieces) {
  const { cartes, parDocument } = placeConstats(judgePieces(unePieceDemandee(cas)));
  return {
    cartes: cartes.map(({ controle }) => controle),
    parDocument: [...parDocument].map(([rang, constats]) => [
      rang,
      constats.map(({ controle }) => controle),
    ]),
  };
}

it('un constat est dit auprès de son document, ceux du zip et des fichiers en trop au-dessus', () => {
  expect(
    place({
      attendus: ['a.pdf', 'b.pdf', 'c.pdf'],
      zips: [{ entrees: ['A.PDF', 'c.pdf', 'note.pdf', '.DS_Store'] }],
    }),
  ).toEqual({
    cartes: ['piece-dans-le-json', 'entree-superflue'],
    parDocument: [
      [1, ['piece-attendue-presente']],
      [0, ['piece-nom-proche']],
    ],
  });
});

it('ce que plusieurs pièces partagent est dit une fois au-dessus, et auprès de chacune', () => {
  const entrees = ['a.pdf', 'b.pdf'].map((nom) => ({ nom, chiffree: true }));
  expect(place({ attendus: ['a.pdf', 'b.pdf'], zips: [{ entrees }] })).toEqual({
    cartes: ['piece-sans-mot-de-passe'],
    parDocument: [
      [0, ['piece-sans-mot-de-passe']],
      [1, ['piece-sans-mot-de-passe']],
    ],
  });
});

it('un constat commun à plusieurs documents absents est dit auprès de chacun', () => {
  expect(place({ attendus: ['a.pdf', 'b.pdf'], zips: [{ entrees: [] }] })).toEqual({
    cartes: ['zip-avec-une-piece'],
    parDocument: [
      [0, ['piece-attendue-presente']],
      [1, ['piece-attendue-presente']],
    ],
  });
});

it('les plus graves viennent d’abord', () => {
  expect(place({ zips: [{ entrees: ['.DS_Store', 'note.docx'] }] }).cartes).toEqual([
    'piece-format-accepte',
    'entree-superflue',
    'type-reel',
    'piece-nomenclature',
  ]);
});
