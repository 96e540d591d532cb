import type { Document } from '#test-support/exemples.ts';
import { testFormatControl } from '#test-support/test-format-control.ts';
import { formulaireReconnu } from './formulaire-reconnu.ts';

testFormatControl(formulaireReconnu, {
  conformes: [
    { nom: 'l’exemple publié du solde RIS', formulaire: 'img-ris-va2.solde' },
    { nom: 'l’exemple publié du solde DRIMbox', formulaire: 'img-db-va2.solde' },
    { nom: 'l’exemple publié de l’avance', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'un contenu sans rapport quand le formulaire est imposé',
      formulaire: 'img-db-va2.solde',
      mutate: empty,
      choix: { formulaire: 'img-db-va2.solde' },
    },
  ],
  nonConformes: [
    {
      nom: 'un JSON sans rapport',
      formulaire: 'img-db-va2.solde',
      mutate: empty,
      attendus: [{ chemin: '', numLigne: null }],
    },
    {
      nom: 'un fichier sans aucune demande',
      formulaire: 'img-db-va2.solde',
      mutate: (document) => {
        document['numeroAns'] = 'cpiPFI0001';
        document['lignesImport'] = [];
      },
      attendus: [
        {
          chemin: '',
          numLigne: null,
          args: {
            conseil: ' Le fichier ne contient aucune demande, ce qui empêche de le reconnaître.',
          },
        },
      ],
    },
  ],
});

function empty(document: Document): void {
  for (const key of Object.keys(document)) delete document[key];
}
