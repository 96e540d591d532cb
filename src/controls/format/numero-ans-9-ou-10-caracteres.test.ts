import { testFormatControl } from '#test-support/test-format-control.ts';
import { numeroAns9Ou10Caracteres } from './numero-ans-9-ou-10-caracteres.ts';

testFormatControl(numeroAns9Ou10Caracteres, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `un numéro de 9 caractères`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        document['numeroAns'] = '2021k052a';
      },
    },
  ],
  nonConformes: [
    {
      nom: `un numéro de 8 caractères`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        document['numeroAns'] = '2021k052';
      },
      attendus: [{ chemin: '/numeroAns', numLigne: null, args: { longueur: '8 caractères' } }],
    },
    {
      nom: `une espace à la fin`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        document['numeroAns'] = 'CVA2RIS001 ';
      },
      attendus: [
        {
          chemin: '/numeroAns',
          numLigne: null,
          remede: { type: 'valeur', chemin: '/numeroAns', texte: '"CVA2RIS001"' },
        },
      ],
    },
  ],
});
