import { LIMITES_ZIP, MO_BINAIRE, MO_DECIMAL } from '#domain/pieces.ts';
import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipPlusDe20Mo } from './zip-plus-de-20-mo.ts';

const { etroit, large } = LIMITES_ZIP;

testPieceControl(zipPlusDe20Mo, {
  conformes: [
    {
      nom: 'les millions d’octets de la limite étroite',
      zips: [{ taille: etroit.mo * MO_DECIMAL, entrees: [] }],
    },
    {
      nom: 'un zip qui dépasse déjà la limite du profil',
      zips: [{ taille: etroit.mo * MO_BINAIRE + 1, entrees: [] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un octet de plus que les millions de la limite étroite',
      zips: [{ taille: etroit.mo * MO_DECIMAL + 1, entrees: [] }],
      signaux: [{ zip: 0 }],
    },
    {
      nom: 'la limite large, malgré son profil',
      profilZip: 'large',
      zips: [{ taille: large.mo * MO_BINAIRE, entrees: [] }],
      signaux: [{ zip: 0, args: { taille: '209,7 Mo' } }],
    },
  ],
});
