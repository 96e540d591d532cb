import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceIntacte } from './piece-intacte.ts';

testPieceControl(pieceIntacte, {
  conformes: [
    { nom: 'une pièce intacte', zips: [{ entrees: ['a.pdf'] }] },
    {
      nom: 'une pièce qui n’est pas encore lue',
      zips: [{ entrees: [{ nom: 'a.pdf', nonLue: true }] }],
    },
    {
      nom: 'une pièce chiffrée : rien ne la dit abîmée',
      zips: [{ entrees: [{ nom: 'a.pdf', chiffree: true, integrite: 'chiffree' }] }],
    },
  ],
  nonConformes: [
    {
      nom: 'somme de contrôle, taille et données fausses',
      zips: [
        {
          entrees: [
            { nom: 'a.pdf', integrite: 'crc' },
            { nom: 'b.pdf', integrite: 'taille' },
            { nom: 'c.pdf', integrite: 'donnees' },
          ],
        },
      ],
      signaux: [{ entree: 0 }, { entree: 1 }, { entree: 2 }],
    },
  ],
});
