import { finessDit } from '#test-support/registres.ts';
import { testControl } from '#test-support/test-control.ts';
import { cleFiness } from './cle-finess.ts';

testControl(cleFiness, {
  conformes: [
    { nom: 'les FINESS publiés en 2022', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'un FINESS de Corse',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements/0/FINESSGeos/0': '2A0000014' }],
    },
    {
      nom: 'une clé fausse que FINESS connaît',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': {} }),
    },
  ],
  nonConformes: [
    {
      nom: 'le FINESS de l’exemple DRIMbox',
      formulaire: 'img-db-va2.solde',
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0',
          args: { champ: 'FINESSGeos', valeur: '111111487' },
        },
      ],
    },
    {
      nom: 'un FINESS juridique et un géographique',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        {
          '/beneficiaires/structure/FINESSJuridique': '020015088',
          '/beneficiaires/structure/FINESSGeo/1': '020015112',
        },
      ],
      signaux: [
        { chemin: '/lignesImport/0/beneficiaires/structure/FINESSJuridique' },
        { chemin: '/lignesImport/0/beneficiaires/structure/FINESSGeo/1' },
      ],
    },
  ],
});
