import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { valeurDeListe } from './valeur-de-liste.ts';

testFormatControl(valeurDeListe, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `LIBERAL`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires')['commandePour'] = 'LIBERAL';
      },
    },
  ],
  nonConformes: [
    {
      nom: `une valeur hors de la liste`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'commande')['regimeTVA'] = '20 %';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/commande/regimeTVA',
          numLigne: 1,
          args: { valeurs: '« TTC » ou « HT »' },
        },
      ],
    },
    {
      nom: `une valeur de la liste avec un accent et en minuscules`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires')['commandePour'] = 'Libéral';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/commandePour',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/commandePour',
            texte: '"LIBERAL"',
          },
        },
      ],
    },
  ],
});
