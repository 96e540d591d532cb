import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceCompressionCourante } from './piece-compression-courante.ts';

testPieceControl(pieceCompressionCourante, {
  conformes: [
    {
      nom: 'sans compression et Deflate',
      zips: [
        {
          entrees: [
            { nom: 'a.pdf', methode: 0 },
            { nom: 'b.pdf', methode: 8 },
          ],
        },
      ],
    },
  ],
  nonConformes: [
    {
      nom: 'la méthode 14 (LZMA)',
      zips: [{ entrees: [{ nom: 'a.pdf', methode: 14, integrite: 'methode' }] }],
      signaux: [{ entree: 0, args: { methode: 14 } }],
    },
  ],
});
