import { testControl } from '#test-support/test-control.ts';
import { nomenclatureDesPieces } from './nomenclature-des-pieces.ts';

testControl(nomenclatureDesPieces, {
  conformes: [
    { nom: 'l’exemple DRIMbox', formulaire: 'img-db-va2.solde' },
    { nom: 'l’avance publiée au régime HT', formulaire: 'mdv-lgc-va1.avance', variante: 'ht' },
    { nom: 'un SONS absent des sources, qui n’a pas de code', formulaire: 'autre.solde' },
    {
      nom: 'le n° ASP de la demande',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'IMG-DB-Va2-FACTURE-FINIMG013729.pdf' }],
    },
    {
      nom: 'un type inconnu, dont le modèle n’est pas publié',
      formulaire: 'img-db-va2.solde',
      lignes: [
        {
          '/piecesJustificatives/2': {
            nomFichier: 'a.pdf',
            formatFichier: 'PDF',
            typeFichier: 'AUTRE',
          },
        },
      ],
    },
  ],
  nonConformes: [
    {
      nom: 'les deux pièces de l’exemple RIS',
      formulaire: 'img-ris-va2.solde',
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier',
          args: { modele: 'IMG-RIS-Va2-FACTURE-FINIMG013594.pdf' },
        },
        { chemin: '/lignesImport/0/piecesJustificatives/1/nomFichier' },
      ],
    },
    {
      nom: 'le n° ASP d’une autre demande',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'IMG-DB-Va2-FACTURE-FINIMG000001.pdf' }],
      signaux: [{ chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier' }],
    },
    {
      nom: 'le numéro éditeur d’une autre demande',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'MDV-LGC-Va1-BDC-00002.pdf' }],
      signaux: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier',
          args: { modele: 'MDV-LGC-Va1-BDC-00001.pdf' },
        },
      ],
    },
    {
      nom: 'un nom sans numéro',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/piecesJustificatives/0/nomFichier': 'IMG-DB-Va2-FACTURE-.pdf' }],
      signaux: [{ chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier' }],
    },
  ],
});
