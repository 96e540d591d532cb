import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipStructure } from './zip-structure.ts';

testPieceControl(zipStructure, {
  conformes: [{ nom: 'un zip lu sans peine', zips: [{ entrees: ['a.pdf'] }] }],
  nonConformes: [
    {
      nom: 'le seul zip refusé',
      zips: [{ entrees: ['a.pdf'] }, { refus: 'Le zip est vide.', entrees: [] }],
      signaux: [{ zip: 1, entree: null, args: { motif: 'Le zip est vide.' } }],
    },
  ],
});
