import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipAccessible } from './zip-accessible.ts';

testPieceControl(zipAccessible, {
  conformes: [
    { nom: 'un zip lu', zips: [{ entrees: ['a.pdf'] }] },
    { nom: 'un zip lu, et refusé', zips: [{ refus: 'Le zip est vide.', entrees: [] }] },
  ],
  nonConformes: [
    {
      nom: 'le seul zip que le navigateur n’a pas pu lire',
      zips: [{ entrees: ['a.pdf'] }, { inaccessible: true, entrees: [] }],
      signaux: [{ zip: 1, entree: null }],
    },
  ],
});
