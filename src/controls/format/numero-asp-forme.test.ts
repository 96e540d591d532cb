import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { numeroAspForme } from './numero-asp-forme.ts';

testFormatControl(numeroAspForme, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `un numéro d’un autre couloir : un autre contrôle en juge`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numeroASP'] = 'FINHOP004139';
      },
    },
  ],
  nonConformes: [
    {
      nom: `le suffixe d’avenant, et propose de le retirer`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numeroASP'] = 'FINIMG013594M0';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/numeroASP',
          numLigne: 1,
          remede: { type: 'valeur', chemin: '/lignesImport/0/numeroASP', texte: '"FINIMG013594"' },
        },
      ],
    },
    {
      nom: `des minuscules`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numeroASP'] = 'finimg013729';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/numeroASP',
          numLigne: 1,
          remede: { type: 'valeur', chemin: '/lignesImport/0/numeroASP', texte: '"FINIMG013729"' },
        },
      ],
    },
    {
      nom: `un chiffre de moins`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['numeroASP'] = 'FINIMG01372';
      },
      attendus: [{ chemin: '/lignesImport/0/numeroASP', numLigne: 1 }],
    },
  ],
});
