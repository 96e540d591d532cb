import { testFormatControl } from '#test-support/test-format-control.ts';
import { formulaireConcorde } from './formulaire-concorde.ts';

testFormatControl(formulaireConcorde, {
  conformes: [
    { nom: 'l’absence de choix', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'un choix que le contenu confirme',
      formulaire: 'img-ris-va2.solde',
      choix: { type: 'solde', formulaire: 'img-ris-va2.solde' },
    },
  ],
  nonConformes: [
    {
      nom: 'un autre type de demande',
      formulaire: 'img-ris-va2.solde',
      choix: { type: 'avance' },
      attendus: [
        {
          chemin: '',
          numLigne: null,
          args: {
            constat: 'vous avez choisi « Avance », le contenu est celui d’une demande de solde',
          },
        },
      ],
    },
    {
      nom: 'un formulaire imposé qui n’est pas celui du contenu',
      formulaire: 'img-ris-va2.solde',
      choix: { formulaire: 'mdv-lgc-va1.avance' },
      attendus: [
        {
          chemin: '',
          numLigne: null,
          args: { formulaire: 'Médecins de ville – LGC vague 1 – avance' },
        },
      ],
    },
  ],
});
