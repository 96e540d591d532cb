import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { nombreDeDemandes } from './nombre-de-demandes.ts';

testFormatControl(nombreDeDemandes, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `200 demandes`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        document['lignesImport'] = Array.from({ length: 200 }, () =>
          bloc(document, 'lignesImport', 0),
        );
      },
    },
  ],
  nonConformes: [
    {
      nom: `un fichier sans demande`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        document['lignesImport'] = [];
      },
      attendus: [{ chemin: '/lignesImport', numLigne: null, args: { nombre: 0 } }],
    },
    {
      nom: `201 demandes`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        document['lignesImport'] = Array.from({ length: 201 }, () =>
          bloc(document, 'lignesImport', 0),
        );
      },
      attendus: [
        {
          chemin: '/lignesImport',
          numLigne: null,
          args: { nombre: 201, conseil: ' Répartissez-les en 2 fichiers.' },
        },
      ],
    },
  ],
});
