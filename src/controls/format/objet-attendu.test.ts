import { bloc } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { objetAttendu } from './objet-attendu.ts';

testFormatControl(objetAttendu, {
  conformes: [
    { nom: `l’exemple publié du solde RIS`, formulaire: 'img-ris-va2.solde' },
    { nom: `l’exemple publié du solde DRIMbox`, formulaire: 'img-db-va2.solde' },
    { nom: `l’exemple publié de l’avance`, formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: `un texte au lieu d’un bloc`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['facture'] = 'F-001';
      },
      attendus: [
        {
          chemin: '/lignesImport/0/facture',
          numLigne: 1,
          args: { sujet: 'Le champ facture, dans la ligne 1,' },
        },
      ],
    },
    {
      nom: `null au lieu d’un bloc`,
      formulaire: 'mdv-lgc-va1.avance',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0, 'beneficiaires')['structure'] = null;
      },
      attendus: [{ chemin: '/lignesImport/0/beneficiaires/structure', numLigne: 1 }],
    },
    {
      nom: `une ligne qui n’est pas un bloc`,
      formulaire: 'img-ris-va2.solde',
      mutate: (document) => {
        document['lignesImport'] = ['FINIMG013594'];
      },
      attendus: [
        { chemin: '/lignesImport/0', numLigne: 1, args: { sujet: 'La ligne 1 de lignesImport' } },
      ],
    },
    {
      nom: `un élément de liste qui n’est pas un bloc`,
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        bloc(document, 'lignesImport', 0)['piecesJustificatives'] = ['a.pdf'];
      },
      attendus: [
        {
          chemin: '/lignesImport/0/piecesJustificatives/0',
          numLigne: 1,
          args: { sujet: 'L’élément 1 de piecesJustificatives, dans la ligne 1,' },
        },
      ],
    },
  ],
});
