import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { rpps11Chiffres } from './rpps-11-chiffres.ts';

testFormatControl(rpps11Chiffres, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `un RPPS de 10 chiffres`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'medecinsLiberaux', 0)['RPPS'] =
          '1110013472';
      },
      attendus: [{ chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS', numLigne: 1 }],
    },
    {
      nom: `l’identifiant de la carte CPS, et propose de retirer le 8`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'medecinsLiberaux', 0)['RPPS'] =
          '811100134720';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
            texte: '"11100134720"',
          },
        },
      ],
    },
    {
      nom: `sans bloquer, un RPPS dans un bloc présumé`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires')['medecinsLiberaux'] = [
          { RPPS: '1', AM: [], sirenClient: '430244160' },
        ];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
          numLigne: 1,
          severite: 'avertissement',
        },
      ],
    },
  ],
});
