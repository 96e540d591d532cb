import { testPieceControl } from '#test-support/test-piece-control.ts';
import { nomSur } from './nom-sur.ts';

testPieceControl(nomSur, {
  conformes: [
    {
      nom: 'un nom simple, même dans un dossier',
      zips: [{ entrees: ['facture.pdf', 'pieces/facture.pdf'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'un nom qui sort du zip',
      zips: [{ entrees: ['../facture.pdf'] }],
      signaux: [{ zip: 0, entree: 0 }],
    },
    {
      nom: 'un chemin Windows',
      zips: [{ entrees: ['a.pdf', 'C:\\pieces\\facture.pdf'] }],
      signaux: [{ entree: 1 }],
    },
  ],
});
