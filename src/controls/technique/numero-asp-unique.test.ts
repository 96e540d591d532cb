import { testControl } from '#test-support/test-control.ts';
import { numeroAspUnique } from './numero-asp-unique.ts';

testControl(numeroAspUnique, {
  conformes: [
    {
      nom: 'deux dossiers différents',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/numeroASP': 'FINIMG000002' }],
    },
    {
      nom: 'des avances, qui n’ont pas encore de n° ASP',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{}, {}],
    },
  ],
  nonConformes: [
    {
      nom: 'chaque répétition, en nommant la première ligne',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/numeroASP': 'FINIMG000002' }, {}, {}],
      signaux: [
        {
          chemin: '/lignesImport/2/numeroASP',
          numLigne: 3,
          args: { valeur: 'FINIMG013729', autreLigne: 1 },
        },
        { chemin: '/lignesImport/3/numeroASP', args: { autreLigne: 1 } },
      ],
    },
  ],
});
