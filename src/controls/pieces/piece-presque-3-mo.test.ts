import { testPieceControl } from '#test-support/test-piece-control.ts';
import { piecePresque3Mo } from './piece-presque-3-mo.ts';

testPieceControl(piecePresque3Mo, {
  conformes: [
    { nom: '3 000 000 d’octets', zips: [{ entrees: [{ nom: 'a.pdf', taille: 3e6 }] }] },
    { nom: 'une pièce qui dépasse sûrement', zips: [{ entrees: [{ nom: 'a.pdf', taille: 4e6 }] }] },
  ],
  nonConformes: [
    {
      nom: 'un octet de plus que 3 000 000',
      zips: [{ entrees: [{ nom: 'a.pdf', taille: 3e6 + 1 }] }],
      signaux: [{ entree: 0 }],
    },
  ],
});
