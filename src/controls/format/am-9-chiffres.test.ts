import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { am9Chiffres } from './am-9-chiffres.ts';

testFormatControl(am9Chiffres, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `un numéro AM de 8 chiffres`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'medecinsLiberaux', 0)['AM'] = [
          '711708968',
          '11102102',
        ];
      },
      attendus: [{ chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/AM/1', numLigne: 1 }],
    },
    {
      nom: `un numéro RPPS à la place`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'medecinsLiberaux', 0)['AM'] = [
          '11100134720',
        ];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/AM/0',
          numLigne: 1,
          args: { conseil: ' C’est la longueur d’un numéro RPPS.' },
        },
      ],
    },
  ],
});
