import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipAvecUnePiece } from './zip-avec-une-piece.ts';

testPieceControl(zipAvecUnePiece, {
  conformes: [
    { nom: 'une pièce', zips: [{ entrees: ['a.pdf'] }] },
    { nom: 'une pièce dans un dossier', zips: [{ entrees: ['x/', 'x/a.pdf'] }] },
    { nom: 'un zip illisible, dont on ne sait rien', zips: [{ refus: 'Coupé.', entrees: [] }] },
  ],
  nonConformes: [
    { nom: 'un zip vide', zips: [{ entrees: [] }], signaux: [{ zip: 0, entree: null }] },
    {
      nom: 'un zip de dossiers et de fichiers du système',
      zips: [{ entrees: ['a.pdf'] }, { entrees: ['x/', 'x/.DS_Store'] }],
      signaux: [{ zip: 1 }],
    },
  ],
});
