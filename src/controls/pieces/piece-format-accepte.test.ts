import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceFormatAccepte } from './piece-format-accepte.ts';

testPieceControl(pieceFormatAccepte, {
  conformes: [
    { nom: 'pdf, png et JPG', zips: [{ entrees: ['a.pdf', 'b.png', 'c.JPG'] }] },
    {
      nom: 'une pièce à renommer',
      attendus: ['facture.jpg'],
      zips: [{ entrees: [{ nom: 'facture.jpeg', type: 'jpg' }] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un traitement de texte et un nom sans extension',
      zips: [{ entrees: ['facture.docx', 'facture'] }],
      signaux: [{ entree: 0 }, { entree: 1 }],
    },
  ],
});
