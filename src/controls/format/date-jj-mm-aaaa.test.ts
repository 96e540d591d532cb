import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { dateJjMmAaaa } from './date-jj-mm-aaaa.ts';

testFormatControl(dateJjMmAaaa, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: `une date bien écrite qui n’existe pas : un autre contrôle en juge`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'VA')['dateSignatureVA'] = '31/02/2026';
      },
    },
  ],
  nonConformes: [
    {
      nom: `une date ISO, et propose de la retourner`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'facture')['dateEditionFacture'] = '2026-02-15';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/facture/dateEditionFacture',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/facture/dateEditionFacture',
            texte: '"15/02/2026"',
          },
        },
      ],
    },
    {
      nom: `des chiffres manquants`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'facture')['dateEditionFacture'] = '5/2/2026';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/facture/dateEditionFacture',
          numLigne: 1,
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/facture/dateEditionFacture',
            texte: '"05/02/2026"',
          },
        },
      ],
    },
    {
      nom: `une date vide`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'VA')['dateSignatureVA'] = '';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/VA/dateSignatureVA',
          numLigne: 1,
          args: { trouve: 'un texte vide' },
        },
      ],
    },
  ],
});
