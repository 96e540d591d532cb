import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceALaRacine } from './piece-a-la-racine.ts';

testPieceControl(pieceALaRacine, {
  conformes: [
    {
      nom: 'une pièce à la racine, accents codés autrement ou non',
      attendus: ['facture.pdf', 'relev\u00e9.pdf'],
      zips: [{ entrees: ['facture.pdf', 'releve\u0301.pdf'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'une pièce dans un dossier',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['pieces/', 'pieces/facture.pdf'] }],
      signaux: [{ entree: 1, attendu: 0, args: { trouve: 'pieces/facture.pdf' } }],
    },
  ],
});
