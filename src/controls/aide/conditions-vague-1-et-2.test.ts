import { testControl } from '#test-support/test-control.ts';
import { conditionsVague1Et2 } from './conditions-vague-1-et-2.ts';

testControl(conditionsVague1Et2, {
  conformes: [
    { nom: 'la vague 2 seule', formulaire: 'img-ris-va2.solde' },
    { nom: 'une DRIMbox, qui n’a pas ce champ', formulaire: 'img-db-va2.solde' },
  ],
  nonConformes: [
    {
      nom: '« V1+V2 » (S4:397, S4:406)',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/VA/typePrestation': 'V1+V2' }],
      signaux: [{ chemin: '/lignesImport/0/VA/typePrestation', args: { valeur: 'V1+V2' } }],
    },
    {
      nom: '« Vague 1 + Vague 2 », qu’aucun texte n’écrit dans un JSON',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/VA/typePrestation': 'Vague 1 + Vague 2' }],
      signaux: [
        { chemin: '/lignesImport/0/VA/typePrestation', args: { valeur: 'Vague 1 + Vague 2' } },
      ],
    },
  ],
});
