import { testControl } from '#test-support/test-control.ts';
import { formatConcordeExtension } from './format-concorde-extension.ts';

testControl(formatConcordeExtension, {
  conformes: [
    { nom: 'PDF et .pdf', formulaire: 'img-db-va2.solde' },
    {
      nom: 'png et .PNG',
      formulaire: 'img-db-va2.solde',
      lignes: [
        {
          '/piecesJustificatives/0/formatFichier': 'png',
          '/piecesJustificatives/0/nomFichier': 'a.PNG',
        },
      ],
    },
    {
      nom: 'un format inconnu, qu’un autre contrôle signale',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/formatFichier': 'DOCX' }],
    },
  ],
  nonConformes: [
    {
      nom: 'PDF et .png',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'a.png' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/formatFichier',
          args: { format: 'PDF', nom: 'a.png' },
        },
      ],
    },
  ],
});
