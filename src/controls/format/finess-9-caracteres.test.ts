import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { finess9Caracteres } from './finess-9-caracteres.ts';

testFormatControl(finess9Caracteres, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `un FINESS de Corse`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'Etablissements', 0)['FINESSGeos'] = [
          '2A0000014',
          '2B0000020',
          // What the schema of the register allows; `finess-en-chiffres` warns of it.
          '2C0000014',
          '75a000018',
        ];
      },
    },
  ],
  nonConformes: [
    {
      nom: `un FINESS de 8 chiffres parmi d’autres`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'structure')['FINESSGeo'] = [
          '020015772',
          '20015111',
        ];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/beneficiaires/structure/FINESSGeo/1',
          numLigne: 1,
          args: { balise: 'FINESSGeo', longueur: '8 caractères' },
        },
      ],
    },
    {
      nom: `un signe qui n’est ni chiffre ni lettre`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires', 'Etablissements', 0)['FINESSGeos'] = [
          '2A-000014',
        ];
      },
      attendus: [
        { chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0', numLigne: 1 },
      ],
    },
  ],
});
