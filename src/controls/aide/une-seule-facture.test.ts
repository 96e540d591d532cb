import { testControl } from '#test-support/test-control.ts';
import { uneSeuleFacture } from './une-seule-facture.ts';

testControl(uneSeuleFacture, {
  conformes: [{ nom: 'une facture et une VA', formulaire: 'img-db-va2.solde' }],
  nonConformes: [
    {
      nom: 'deux factures',
      formulaire: 'img-db-va2.solde',
      lignes: [
        {
          '/piecesJustificatives/2': {
            nomFichier: 'b.pdf',
            formatFichier: 'PDF',
            typeFichier: 'FACTURE',
          },
        },
      ],
      signaux: [{ chemin: '/lignesImport/0/piecesJustificatives/2', args: { nombre: 2 } }],
    },
  ],
});
