import { testControl } from '#test-support/test-control.ts';
import { texteSansEspaces } from './texte-sans-espaces.ts';

testControl(texteSansEspaces, {
  conformes: [
    {
      nom: 'des espaces à l’intérieur',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements/0/nomStructure': 'Centre d’imagerie' }],
    },
    {
      nom: 'un libellé écrit par le portail',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/libelleTraitement': 'Accepté ' }],
    },
  ],
  nonConformes: [
    {
      nom: 'une espace au bout, une insécable au début',
      formulaire: 'img-db-va2.solde',
      lignes: [
        {
          '/beneficiaires/Etablissements/0/nomStructure': 'Centre ',
          '/piecesJustificatives/0/nomFichier': '\u00a0a.pdf',
        },
      ],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/nomStructure',
          args: { champ: 'nomStructure', corrige: 'Centre' },
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/Etablissements/0/nomStructure',
            texte: '"Centre"',
          },
        },
        { chemin: '/lignesImport/0/piecesJustificatives/0/nomFichier' },
      ],
    },
    {
      nom: 'un élément de liste',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements/0/FINESSGeos/0': '111111487 ' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0',
          args: { champ: 'FINESSGeos' },
        },
      ],
    },
  ],
});
