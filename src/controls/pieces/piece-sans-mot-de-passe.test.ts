import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceSansMotDePasse } from './piece-sans-mot-de-passe.ts';

testPieceControl(pieceSansMotDePasse, {
  conformes: [{ nom: 'une pièce en clair', zips: [{ entrees: ['a.pdf'] }] }],
  nonConformes: [
    {
      nom: 'une pièce chiffrée, avant même sa lecture',
      zips: [{ entrees: [{ nom: 'a.pdf', chiffree: true, nonLue: true }] }],
      signaux: [{ entree: 0 }],
    },
  ],
});
