import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipTaille } from './zip-taille.ts';

testPieceControl(zipTaille, {
  conformes: [
    { nom: '20 Mo de 1 048 576 octets tout juste', zips: [{ taille: 20 * 2 ** 20, entrees: [] }] },
    {
      nom: '150 Mo quand le profil en permet 200',
      profilZip: 'large',
      zips: [{ taille: 150 * 2 ** 20, entrees: [] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un octet de trop',
      zips: [{ taille: 20 * 2 ** 20 + 1, entrees: [] }],
      signaux: [{ zip: 0, args: { limite: 20, taille: '20,01' } }],
    },
    {
      nom: 'un octet au-dessus de 200 Mo',
      profilZip: 'large',
      zips: [{ taille: 200 * 2 ** 20 + 1, entrees: [] }],
      signaux: [{ zip: 0, args: { limite: 200 } }],
    },
  ],
});
