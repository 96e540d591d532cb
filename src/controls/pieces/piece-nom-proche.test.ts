import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceNomProche } from './piece-nom-proche.ts';

testPieceControl(pieceNomProche, {
  conformes: [
    { nom: 'le nom exact', attendus: ['facture.pdf'], zips: [{ entrees: ['facture.pdf'] }] },
    {
      nom: 'un dossier, ou des accents codés autrement : d’autres le disent',
      attendus: ['facture.pdf', 'relevé.pdf'],
      zips: [{ entrees: ['x/facture.pdf', 'releve\u0301.pdf'] }],
    },
    {
      nom: 'le document d’un autre numéro',
      attendus: ['MDV-LGC-Va1-BDC-00001.pdf'],
      zips: [{ entrees: ['MDV-LGC-Va1-BDC-00002.pdf'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'la casse',
      attendus: ['Facture.pdf'],
      zips: [{ entrees: ['x.pdf', 'facture.PDF'] }],
      signaux: [{ entree: 1, attendu: 0, args: { trouve: 'facture.PDF' } }],
    },
    {
      nom: 'plusieurs candidats',
      attendus: ['Facture.pdf'],
      zips: [{ entrees: ['facture.pdf', 'FACTURE.pdf'] }],
      signaux: [{ entree: 0 }],
    },
    {
      nom: 'le même document dans un autre format',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['facture.png'] }],
      signaux: [{ entree: 0, attendu: 0 }],
    },
  ],
});
