import { testControl } from '#test-support/test-control.ts';
import { preuveHtOrthographe } from './preuve-ht-orthographe.ts';

testControl(preuveHtOrthographe, {
  conformes: [
    {
      nom: 'PREUVE_HT',
      formulaire: 'mdv-lgc-va1.avance',
      variante: 'ht',
      lignes: [{ '/piecesJustificatives/1/typeFichier': 'PREUVE_HT' }],
    },
  ],
  nonConformes: [
    {
      nom: 'l’orthographe de l’exemple publié',
      formulaire: 'mdv-lgc-va1.avance',
      variante: 'ht',
      signaux: [{ chemin: '/lignesImport/0/piecesJustificatives/1/typeFichier' }],
    },
  ],
});
