import { testPieceControl } from '#test-support/test-piece-control.ts';
import { piece3Mo } from './piece-3-mo.ts';

testPieceControl(piece3Mo, {
  conformes: [
    { nom: '3 Mo tout juste', zips: [{ entrees: [{ nom: 'a.pdf', taille: 3 * 2 ** 20 }] }] },
    {
      nom: 'une grosse entrée que le JSON n’annonce pas',
      attendus: [],
      zips: [{ entrees: [{ nom: 'a.pdf', taille: 4e6 }] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un octet de trop',
      attendus: ['facture.pdf'],
      zips: [{ entrees: [{ nom: 'facture.pdf', taille: 3 * 2 ** 20 + 1 }] }],
      signaux: [{ entree: 0, attendu: 0, args: { taille: '3,1 Mo' } }],
    },
  ],
});
