import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { siretDuFournisseur } from './siret-du-fournisseur.ts';

testControl(siretDuFournisseur, {
  conformes: [
    {
      nom: 'le SIRET du fournisseur',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail(),
    },
    { nom: 'un fichier seul', formulaire: 'img-db-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'un autre SIRET',
      formulaire: 'img-db-va2.solde',
      siret: '77625125800013',
      portail: unContextePortail(),
      signaux: [
        {
          chemin: '/siret',
          numLigne: null,
          args: { valeur: '77625125800013', attendu: '13000637200010' },
        },
      ],
    },
  ],
});
