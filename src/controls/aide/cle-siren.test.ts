import { testControl } from '#test-support/test-control.ts';
import { cleSiren } from './cle-siren.ts';

testControl(cleSiren, {
  conformes: [
    { nom: 'le SIREN publié', formulaire: 'img-db-va2.solde' },
    {
      nom: 'une forme fausse, que le schéma signale déjà',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements/0/sirenClient': '123' }],
    },
  ],
  nonConformes: [
    {
      nom: 'deux chiffres inversés',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/beneficiaires/medecinsLiberaux/0/sirenClient': '432044160' }],
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/sirenClient',
          args: { valeur: '432044160' },
        },
      ],
    },
  ],
});
