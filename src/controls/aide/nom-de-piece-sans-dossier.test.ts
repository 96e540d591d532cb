import { testControl } from '#test-support/test-control.ts';
import { nomDePieceSansDossier } from './nom-de-piece-sans-dossier.ts';

testControl(nomDePieceSansDossier, {
  conformes: [
    {
      nom: 'un nom avec espaces, accents et points',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'reçu n° 1.v2.pdf' }],
    },
  ],
  nonConformes: [
    {
      nom: 'un dossier',
      formulaire: 'img-db-va2.solde',
      lignes: [
        {
          '/piecesJustificatives/0/nomFichier': 'pieces/a.pdf',
          '/piecesJustificatives/1/nomFichier': 'C:\\b.pdf',
        },
      ],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier',
          args: { valeur: 'pieces/a.pdf' },
        },
        { chemin: '/lignesImport/0/piecesJustificatives/1/nomFichier' },
      ],
    },
  ],
});
