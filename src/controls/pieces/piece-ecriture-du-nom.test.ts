import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceEcritureDuNom } from './piece-ecriture-du-nom.ts';

testPieceControl(pieceEcritureDuNom, {
  conformes: [
    { nom: 'le même codage', attendus: ['relevé.pdf'], zips: [{ entrees: ['relevé.pdf'] }] },
  ],
  nonConformes: [
    {
      nom: 'l’écriture de macOS (NFD)',
      attendus: ['relev\u00e9.pdf'],
      zips: [{ entrees: ['releve\u0301.pdf'] }],
      signaux: [{ entree: 0, attendu: 0 }],
    },
  ],
});
