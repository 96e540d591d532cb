import { testControl } from '#test-support/test-control.ts';
import { sirenUniqueParCommande } from './siren-unique-par-commande.ts';

testControl(sirenUniqueParCommande, {
  conformes: [
    {
      nom: 'deux clients',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, { '/beneficiaires/Etablissements/0/sirenClient': '356000000' }],
    },
    {
      nom: 'le même SIREN pour deux médecins d’une commande',
      formulaire: 'img-ris-va2.solde',
      lignes: [
        {
          '/beneficiaires/medecinsLiberaux/1': {
            RPPS: '10000000009',
            AM: [],
            sirenClient: '430244160',
            typeActivite: 'Radiologie',
          },
        },
      ],
    },
    {
      nom: 'radiologie et médecine nucléaire, qui peuvent avoir des RIS différents',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, { '/beneficiaires/medecinsLiberaux/0/typeActivite': 'Radiologie' }],
    },
  ],
  nonConformes: [
    {
      nom: 'deux commandes RIS de même activité',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, {}],
      signaux: [
        {
          chemin: '/lignesImport/1/beneficiaires/medecinsLiberaux/0/sirenClient',
          numLigne: 2,
          args: { valeur: '430244160', autreLigne: 1 },
        },
      ],
    },
    {
      nom: 'deux commandes DRIMbox, même d’activités différentes',
      formulaire: 'img-db-va2.solde',
      lignes: [
        { '/beneficiaires/Etablissements/0/typeActivite': 'Radiologie' },
        { '/beneficiaires/Etablissements/0/typeActivite': 'MedecineNucleaire' },
      ],
      signaux: [{ chemin: '/lignesImport/1/beneficiaires/Etablissements/0/sirenClient' }],
    },
  ],
});
