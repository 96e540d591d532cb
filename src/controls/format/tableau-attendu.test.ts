import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { tableauAttendu } from './tableau-attendu.ts';

testFormatControl(tableauAttendu, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `un bloc seul au lieu d’une liste`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['piecesJustificatives'] = bloc(
          document,
          'lignesImport',
          0,
          'piecesJustificatives',
          0,
        );
      },
      attendus: [
        {
          chemin: '/lignesImport/0/piecesJustificatives',
          numLigne: 1,
          args: { trouve: 'un bloc entre accolades' },
        },
      ],
    },
    {
      nom: `un texte seul au lieu d’une liste, et propose les crochets`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'Etablissements', 0)['FINESSGeos'] =
          '111111487';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos',
            texte: '["111111487"]',
          },
        },
      ],
    },
    {
      nom: `des demandes qui ne sont pas une liste`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        document['lignesImport'] = { ligne: 1 };
      },
      attendus: [{ chemin: '/lignesImport', numLigne: null }],
    },
    {
      nom: `null pour la liste des demandes`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        document['lignesImport'] = null;
      },
      attendus: [{ chemin: '/lignesImport', numLigne: null }],
    },
  ],
});
