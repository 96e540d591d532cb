import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipSansSurprise } from './zip-sans-surprise.ts';

testPieceControl(zipSansSurprise, {
  conformes: [{ nom: 'un zip comme les autres', zips: [{ entrees: ['a.pdf'] }] }],
  nonConformes: [
    {
      nom: 'chaque chose inhabituelle du seul zip qui en a',
      zips: [
        { entrees: ['a.pdf'] },
        { nom: 'b.zip', remarques: ['Des zéros.', 'Des octets.'], entrees: ['b.pdf'] },
      ],
      signaux: [
        { zip: 1, entree: null, args: { motif: 'Des zéros.' } },
        { zip: 1, entree: null, args: { motif: 'Des octets.' } },
      ],
    },
  ],
});
