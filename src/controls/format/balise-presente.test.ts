import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { balisePresente } from './balise-presente.ts';

testFormatControl(balisePresente, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `une ligne de solde revenue du portail avec son code et son libellé`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['codeTraitement'] = '0000';
        bloc(document, 'lignesImport', 0)['libelleTraitement'] = 'Accepté';
      },
    },
  ],
  nonConformes: [
    {
      nom: `un bloc absent de la ligne`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        delete bloc(document, 'lignesImport', 0)['VA'];
      },
      attendus: [
        { chemin: '/lignesImport/0', numLigne: 1, args: { balise: 'VA', ou: 'dans la ligne 1' } },
      ],
    },
    {
      nom: `une balise absente d’un bloc`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        delete bloc(document, 'lignesImport', 0, 'facture')['dateEditionFacture'];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/facture',
          numLigne: 1,
          args: { balise: 'dateEditionFacture', ou: 'dans le bloc facture de la ligne 1' },
        },
      ],
    },
    {
      nom: `une balise absente d’un élément de liste`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        delete bloc(document, 'lignesImport', 0, 'piecesJustificatives', 1)['nomFichier'];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/1',
          numLigne: 1,
          args: { balise: 'nomFichier', ou: 'dans le bloc piecesJustificatives de la ligne 1' },
        },
      ],
    },
    {
      nom: `une balise absente de la racine`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        delete document['numeroAns'];
      },
      attendus: [
        { chemin: '', numLigne: null, args: { balise: 'numeroAns', ou: 'à la racine du fichier' } },
      ],
    },
    {
      nom: `impId absent d’une avance`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        delete document['impId'];
      },
      attendus: [{ chemin: '', numLigne: null, args: { balise: 'impId' } }],
    },
    {
      nom: `sans bloquer, une balise d’un bloc dont la forme n’est que présumée`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires')['medecinsLiberaux'] = [
          { AM: [], sirenClient: '430244160' },
        ];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0',
          numLigne: 1,
          args: { balise: 'RPPS' },
          severite: 'avertissement',
        },
      ],
    },
  ],
});
