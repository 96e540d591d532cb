import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { blocVideEnCrochets } from './bloc-vide-en-crochets.ts';

testFormatControl(blocVideEnCrochets, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `null où des crochets vides sont attendus`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires')['medecinsLiberaux'] = null;
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux',
            texte: '[]',
          },
        },
      ],
    },
  ],
});
