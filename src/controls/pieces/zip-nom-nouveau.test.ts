import { testPieceControl } from '#test-support/test-piece-control.ts';
import { zipNomNouveau } from './zip-nom-nouveau.ts';

testPieceControl(zipNomNouveau, {
  conformes: [
    {
      nom: 'deux noms différents',
      zips: [
        { nom: 'a.zip', entrees: [] },
        { nom: 'b.zip', entrees: [] },
      ],
    },
    {
      nom: 'un zip réparé, choisi après celui qui ne se lit plus',
      zips: [
        { nom: 'a.zip', inaccessible: true, entrees: [] },
        { nom: 'a.zip', entrees: [] },
      ],
    },
  ],
  nonConformes: [
    {
      nom: 'le second zip du même nom',
      zips: [
        { nom: 'a.zip', entrees: [] },
        { nom: 'a.zip', entrees: [] },
      ],
      signaux: [{ zip: 1 }],
    },
    {
      nom: 'un nom que le portail a en mémoire',
      nomsDejaUtilises: ['a.zip'],
      zips: [{ nom: 'a.zip', entrees: [] }],
      signaux: [{ zip: 0 }],
    },
  ],
});
