import { testControl } from '#test-support/test-control.ts';
import { nomDePieceUnique } from './nom-de-piece-unique.ts';

testControl(nomDePieceUnique, {
  conformes: [{ nom: 'deux pièces de noms différents', formulaire: 'img-db-va2.solde' }],
  nonConformes: [
    {
      nom: 'le même nom deux fois dans une demande, à la casse près',
      formulaire: 'img-db-va2.solde',
      lignes: [
        {
          '/piecesJustificatives/0/nomFichier': 'a.pdf',
          '/piecesJustificatives/1/nomFichier': 'A.pdf',
        },
      ],
      signaux: [
        { chemin: '/lignesImport/0/piecesJustificatives/1/nomFichier', args: { autreLigne: 1 } },
      ],
    },
    {
      nom: 'le même nom dans deux demandes',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/piecesJustificatives/0/nomFichier': 'a.pdf' }],
      signaux: [
        {
          chemin: '/lignesImport/1/piecesJustificatives/1/nomFichier',
          numLigne: 2,
          args: { valeur: 'IMG-DB-Va2-VA-00001.pdf', autreLigne: 1 },
        },
      ],
    },
  ],
});
