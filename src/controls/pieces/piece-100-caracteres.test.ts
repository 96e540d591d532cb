import { testPieceControl } from '#test-support/test-piece-control.ts';
import { piece100Caracteres } from './piece-100-caracteres.ts';

testPieceControl(piece100Caracteres, {
  conformes: [
    { nom: '100 caractères sans l’extension', zips: [{ entrees: [`${'é'.repeat(100)}.pdf`] }] },
    {
      nom: 'un long dossier devant un nom court',
      zips: [{ entrees: [`${'d'.repeat(120)}/a.pdf`] }],
    },
  ],
  nonConformes: [
    {
      nom: '101 caractères sans l’extension',
      zips: [{ entrees: [`${'a'.repeat(101)}.pdf`] }],
      signaux: [{ entree: 0, args: { nombre: 105 } }],
    },
  ],
});
