import { testControl } from '#test-support/test-control.ts';
import { numLigneSuite } from './num-ligne-suite.ts';

testControl(numLigneSuite, {
  conformes: [{ nom: '1, 2, 3', formulaire: 'img-db-va2.solde', lignes: [{}, {}, {}] }],
  nonConformes: [
    {
      nom: 'une suite qui commence à 0 ou à 5, une seule fois',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/numLigne': 5 }, { '/numLigne': 6 }],
      signaux: [{ chemin: '/lignesImport/0/numLigne', args: { attendu: 1, valeur: 5 } }],
    },
    {
      nom: 'un trou, puis un doublon',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/numLigne': 3 }, { '/numLigne': 3 }],
      signaux: [
        { chemin: '/lignesImport/1/numLigne', args: { attendu: 2, valeur: 3 } },
        { chemin: '/lignesImport/2/numLigne', args: { attendu: 4, valeur: 3 } },
      ],
    },
  ],
});
