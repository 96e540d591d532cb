import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceAttenduePresente } from './piece-attendue-presente.ts';

testPieceControl(pieceAttenduePresente, {
  conformes: [
    { nom: 'une pièce présente', attendus: ['facture.pdf'], zips: [{ entrees: ['facture.pdf'] }] },
    {
      nom: 'une pièce sous un autre nom : un autre contrôle le dit',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['FACTURE.PDF'] }],
    },
    {
      nom: 'une pièce qui serait dans un zip refusé : il n’en est rien su',
      attendus: ['facture.pdf'],
      zips: [{ refus: 'Coupé.', entrees: ['facture.pdf'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'la seule pièce absente de tous les zips',
      attendus: ['facture.pdf', 'va.pdf'],
      zips: [{ entrees: ['facture.pdf'] }, { nom: 'b.zip', entrees: [] }],
      signaux: [{ zip: null, entree: null, attendu: 1, args: { attendu: 'va.pdf', ligne: 1 } }],
    },
  ],
});
