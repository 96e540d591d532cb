import { LIMITES_ZIP, MO_BINAIRE } from '#domain/pieces.ts';
import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipTaille } from './zip-taille.ts';

const ETROIT = LIMITES_ZIP.etroit.mo;
const LARGE = LIMITES_ZIP.large.mo;

testPieceControl(zipTaille, {
  conformes: [
    { nom: 'la limite étroite tout juste', zips: [{ taille: ETROIT * MO_BINAIRE, entrees: [] }] },
    {
      nom: 'la limite large tout juste',
      profilZip: 'large',
      zips: [{ taille: LARGE * MO_BINAIRE, entrees: [] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un octet de trop',
      zips: [{ taille: ETROIT * MO_BINAIRE + 1, entrees: [] }],
      signaux: [{ zip: 0, args: { limite: ETROIT, taille: '21 Mo' } }],
    },
    {
      nom: 'un octet au-dessus de la limite large',
      profilZip: 'large',
      zips: [{ taille: LARGE * MO_BINAIRE + 1, entrees: [] }],
      signaux: [{ zip: 0, args: { limite: LARGE } }],
    },
  ],
});
