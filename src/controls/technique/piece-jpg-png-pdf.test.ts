import { testControl } from '#test-support/test-control.ts';
import { pieceJpgPngPdf } from './piece-jpg-png-pdf.ts';

testControl(pieceJpgPngPdf, {
  conformes: [
    { nom: 'pdf', formulaire: 'img-db-va2.solde' },
    {
      nom: 'png et JPG',
      lignes: [
        {
          '/piecesJustificatives/0/nomFichier': 'a.png',
          '/piecesJustificatives/1/nomFichier': 'b.JPG',
        },
      ],
    },
  ],
  nonConformes: [
    {
      nom: 'un traitement de texte',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'facture.docx' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier',
          args: { valeur: 'facture.docx' },
        },
      ],
    },
    {
      nom: 'jpeg',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'facture.jpeg' }],
      signaux: [{ chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier' }],
    },
    {
      nom: 'un nom sans extension, puis une extension seule',
      lignes: [
        {
          '/piecesJustificatives/0/nomFichier': 'facture',
          '/piecesJustificatives/1/nomFichier': '.pdf',
        },
      ],
      signaux: [
        { chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier' },
        { chemin: '/lignesImport/0/piecesJustificatives/1/nomFichier' },
      ],
    },
  ],
});
