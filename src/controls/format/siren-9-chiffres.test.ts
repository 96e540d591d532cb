import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { siren9Chiffres } from './siren-9-chiffres.ts';

testFormatControl(siren9Chiffres, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `un SIREN de 8 chiffres`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'Etablissements', 0)['sirenClient'] =
          '43024416';
      },
      attendus: [
        { chemin: '/lignesImport/0/beneficiaires/Etablissements/0/sirenClient', numLigne: 1 },
      ],
    },
    {
      nom: `un SIRET à la place`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'Etablissements', 0)['sirenClient'] =
          '43024416000012';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/sirenClient',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/beneficiaires/Etablissements/0/sirenClient',
            texte: '"430244160"',
          },
        },
      ],
    },
  ],
});
