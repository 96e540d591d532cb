import { testControl } from '#test-support/test-control.ts';
import { numeroEditeurUnique } from './numero-editeur-unique.ts';

testControl(numeroEditeurUnique, {
  conformes: [
    {
      nom: 'deux numéros différents',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{}, { '/numeroEditeur': '00002' }],
    },
    {
      nom: 'deux numéros vides, qu’un autre contrôle signale',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/numeroEditeur': '' }, { '/numeroEditeur': ' ' }],
    },
  ],
  nonConformes: [
    {
      nom: 'le même numéro deux fois',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{}, {}],
      signaux: [
        {
          chemin: '/lignesImport/1/numeroEditeur',
          numLigne: 2,
          args: { valeur: '00001', autreLigne: 1 },
        },
      ],
    },
  ],
});
