import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceLisible } from './piece-lisible.ts';

testPieceControl(pieceLisible, {
  conformes: [{ nom: 'un contenu sans défaut', zips: [{ entrees: ['a.pdf'] }] }],
  nonConformes: [
    {
      nom: 'le défaut que la lecture a vu',
      zips: [{ entrees: [{ nom: 'a.pdf', defaut: 'Le PDF est protégé.' }] }],
      signaux: [{ entree: 0, args: { defaut: 'Le PDF est protégé.' } }],
    },
  ],
});
