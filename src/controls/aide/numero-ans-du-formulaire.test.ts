import { testControl } from '#test-support/test-control.ts';
import { numeroAnsDuFormulaire } from './numero-ans-du-formulaire.ts';

testControl(numeroAnsDuFormulaire, {
  conformes: [
    { nom: 'le même numéro', formulaire: 'img-db-va2.solde', choix: { numeroAns: 'CVA2DBX012' } },
    { nom: 'aucun choix', formulaire: 'img-db-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'un autre numéro',
      formulaire: 'img-db-va2.solde',
      choix: { numeroAns: 'CVA2RIS001' },
      signaux: [
        {
          chemin: '/numeroAns',
          numLigne: null,
          args: { valeur: 'CVA2DBX012', choisi: 'CVA2RIS001' },
        },
      ],
    },
  ],
});
