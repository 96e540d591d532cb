import { testPieceControl } from '#test-support/test-piece-control.ts';
import { pieceEnDouble } from './piece-en-double.ts';

testPieceControl(pieceEnDouble, {
  conformes: [
    {
      nom: 'chaque pièce une fois',
      attendus: ['a.pdf', 'b.pdf'],
      zips: [{ entrees: ['a.pdf'] }, { nom: 'b.zip', entrees: ['b.pdf'] }],
    },
    {
      nom: 'une pièce que deux documents demandent',
      attendus: ['a.pdf', 'a.pdf'],
      zips: [{ entrees: ['a.pdf'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'la seconde copie, dans un autre zip',
      attendus: ['a.pdf'],
      zips: [{ entrees: ['a.pdf'] }, { nom: 'b.zip', entrees: ['x.pdf', 'a.pdf'] }],
      signaux: [{ zip: 1, entree: 1, attendu: 0 }],
    },
    {
      nom: 'deux entrées du même nom dans un zip',
      attendus: ['a.pdf'],
      zips: [{ entrees: ['a.pdf', { nom: 'a.pdf', crc32: 2 }] }],
      signaux: [{ zip: 0, entree: 1 }],
    },
    {
      nom: 'la copie restée dans un dossier',
      attendus: ['a.pdf'],
      zips: [{ entrees: ['vieux/a.pdf', 'a.pdf'] }],
      signaux: [{ entree: 0 }],
    },
  ],
});
