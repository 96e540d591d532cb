import { testControl } from '#test-support/test-control.ts';
import { finessDit } from '#test-support/registres.ts';
import { sirenDuFiness } from './siren-du-finess.ts';

testControl(sirenDuFiness, {
  conformes: [
    {
      nom: 'le SIREN de l’entité',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements/0/sirenClient': '430244160' }],
      registres: finessDit({ '111111487': { siren: '430244160' } }),
    },
    {
      nom: 'un site dont FINESS ne donne ni SIREN ni SIRET',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': {} }),
    },
  ],
  nonConformes: [
    {
      nom: 'un autre SIREN que celui du SIRET du site',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements/0/sirenClient': '430244160' }],
      registres: finessDit({ '111111487': { siret: '13000637200010' } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/sirenClient',
          args: { siren: '430244160', trouve: '130006372' },
        },
      ],
    },
  ],
});
