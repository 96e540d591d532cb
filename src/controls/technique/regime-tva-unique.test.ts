import { testControl } from '#test-support/test-control.ts';
import { regimeTvaUnique } from './regime-tva-unique.ts';

testControl(regimeTvaUnique, {
  conformes: [
    { nom: 'deux lignes au même régime', formulaire: 'mdv-lgc-va1.avance', lignes: [{}, {}] },
  ],
  nonConformes: [
    {
      nom: 'la ligne qui s’écarte de la première',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{}, { '/commande/regimeTVA': 'HT' }, {}],
      signaux: [
        {
          chemin: '/lignesImport/1/commande/regimeTVA',
          numLigne: 2,
          args: { valeur: 'HT', premier: 'TTC', premiereLigne: 1 },
        },
      ],
    },
  ],
});
