import { testControl } from '#test-support/test-control.ts';
import { amUniqueParCommande } from './am-unique-par-commande.ts';

testControl(amUniqueParCommande, {
  conformes: [
    {
      nom: 'des numéros différents',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, { '/beneficiaires/medecinsLiberaux/0/AM': ['750000001'] }],
    },
  ],
  nonConformes: [
    {
      nom: 'le même n° d’AM, même pour une autre activité',
      formulaire: 'img-ris-va2.solde',
      lignes: [
        {},
        {
          '/beneficiaires/medecinsLiberaux/0/AM': ['111021020'],
          '/beneficiaires/medecinsLiberaux/0/typeActivite': 'Radiologie',
        },
      ],
      signaux: [
        {
          chemin: '/lignesImport/1/beneficiaires/medecinsLiberaux/0/AM/0',
          numLigne: 2,
          args: { valeur: '111021020', autreLigne: 1 },
        },
      ],
    },
  ],
});
