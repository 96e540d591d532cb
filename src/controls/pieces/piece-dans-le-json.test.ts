import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceDansLeJson } from './piece-dans-le-json.ts';

testPieceControl(pieceDansLeJson, {
  conformes: [
    { nom: 'une pièce annoncée', attendus: ['facture.pdf'], zips: [{ entrees: ['facture.pdf'] }] },
    {
      nom: 'ce qui est à renommer ou superflu : d’autres le disent',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['Facture.pdf', '.DS_Store'] }],
    },
    { nom: 'toute pièce quand il n’y a pas de JSON', zips: [{ entrees: ['facture.pdf'] }] },
  ],
  nonConformes: [
    {
      nom: 'une pièce que rien n’annonce',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['facture.pdf', 'notes.pdf'] }],
      signaux: [{ zip: 0, entree: 1 }],
    },
  ],
});
