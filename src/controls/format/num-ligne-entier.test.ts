import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { numLigneEntier } from './num-ligne-entier.ts';

testFormatControl(numLigneEntier, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `zéro`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numLigne'] = 0;
      },
      attendus: [
        { chemin: '/lignesImport/0/numLigne', numLigne: 1, args: { trouve: 'le nombre 0' } },
      ],
    },
    {
      nom: `un nombre à virgule`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numLigne'] = 1.5;
      },
      attendus: [{ chemin: '/lignesImport/0/numLigne', numLigne: 1 }],
    },
  ],
});
