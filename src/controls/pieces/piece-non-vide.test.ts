import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceNonVide } from './piece-non-vide.ts';

testPieceControl(pieceNonVide, {
  conformes: [{ nom: 'un octet', zips: [{ entrees: [{ nom: 'a.pdf', taille: 1 }, 'dossier/'] }] }],
  nonConformes: [
    {
      nom: 'une pièce de 0 octet',
      zips: [{ entrees: ['a.pdf', { nom: 'b.pdf', taille: 0 }] }],
      signaux: [{ entree: 1 }],
    },
  ],
});
