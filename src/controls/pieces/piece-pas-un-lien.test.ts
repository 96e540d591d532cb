import { testPieceControl } from '#test-support/test-piece-control.ts';
import { piecePasUnLien } from './piece-pas-un-lien.ts';

testPieceControl(piecePasUnLien, {
  conformes: [{ nom: 'un fichier', zips: [{ entrees: ['a.pdf'] }] }],
  nonConformes: [
    {
      nom: 'un lien symbolique',
      zips: [{ entrees: [{ nom: 'a.pdf', lien: true, type: 'autre' }] }],
      signaux: [{ entree: 0 }],
    },
  ],
});
