import { testControl } from '#test-support/test-control.ts';
import { formatDeFichierConnu } from './format-de-fichier-connu.ts';

testControl(formatDeFichierConnu, {
  conformes: [
    { nom: 'PDF', formulaire: 'img-db-va2.solde' },
    {
      nom: 'png, dont un autre contrôle signale la casse',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/formatFichier': 'png' }],
    },
  ],
  nonConformes: [
    {
      nom: 'DOCX',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/formatFichier': 'DOCX' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/formatFichier',
          args: { valeur: 'DOCX' },
        },
      ],
    },
  ],
});
