import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipPlusDe20Mo } from './zip-plus-de-20-mo.ts';

testPieceControl(zipPlusDe20Mo, {
  conformes: [
    { nom: '20 000 000 d’octets', zips: [{ taille: 20e6, entrees: [] }] },
    {
      nom: 'un zip qui dépasse déjà la limite du profil',
      zips: [{ taille: 21 * 2 ** 20, entrees: [] }],
    },
  ],
  nonConformes: [
    { nom: '20 000 001 octets', zips: [{ taille: 20e6 + 1, entrees: [] }], signaux: [{ zip: 0 }] },
    {
      nom: '150 Mo malgré le profil de 200',
      profilZip: 'large',
      zips: [{ taille: 150 * 2 ** 20, entrees: [] }],
      signaux: [{ zip: 0, args: { taille: '150' } }],
    },
  ],
});
