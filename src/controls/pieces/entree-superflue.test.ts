import { testPieceControl } from '#test-support/test-piece-control.ts';
import { entreeSuperflue } from './entree-superflue.ts';

testPieceControl(entreeSuperflue, {
  conformes: [
    {
      nom: 'des pièces seules',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['facture.pdf', 'autre.pdf'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'une fois les restes de macOS',
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['facture.pdf', '__MACOSX/', '__MACOSX/._facture.pdf', '.DS_Store'] }],
      signaux: [{ zip: 0, entree: null, args: { nombre: '3 entrées' } }],
    },
    {
      nom: 'ceux de Windows, sans JSON',
      zips: [{ entrees: ['Thumbs.db', 'desktop.ini', 'facture.pdf'] }],
      signaux: [{ args: { nombre: '2 entrées' } }],
    },
    {
      nom: 'un dossier',
      zips: [{ entrees: ['pieces/', 'pieces/facture.pdf'] }],
      signaux: [{ args: { nombre: '1 entrée' } }],
    },
  ],
});
