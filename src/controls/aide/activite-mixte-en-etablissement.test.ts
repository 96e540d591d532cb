import { testControl } from '#test-support/test-control.ts';
import { activiteMixteEnEtablissement } from './activite-mixte-en-etablissement.ts';

testControl(activiteMixteEnEtablissement, {
  conformes: [
    {
      nom: 'un établissement mixte',
      formulaire: 'img-ris-va2.solde',
      lignes: [
        {
          '/beneficiaires/Etablissements': [
            {
              nomStructure: 'S',
              FINESSGeos: ['020015772'],
              sirenClient: '430244160',
              typeActivite: 'Mixte',
            },
          ],
        },
      ],
    },
  ],
  nonConformes: [
    {
      nom: 'un médecin mixte',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/beneficiaires/medecinsLiberaux/0/typeActivite': 'Mixte' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/typeActivite',
          args: { valeur: 'Mixte' },
        },
      ],
    },
  ],
});
