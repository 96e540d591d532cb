import { testControl } from '#test-support/test-control.ts';
import { finessDit } from '#test-support/registres.ts';
import { finessOuvert } from './finess-ouvert.ts';

testControl(finessOuvert, {
  conformes: [
    {
      nom: 'un site ouvert',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': {} }),
    },
    {
      nom: 'un site que l’extrait n’a pas',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': null }),
    },
  ],
  nonConformes: [
    {
      nom: 'un site fermé',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': { active: false, fermeture: '2019-03-03' } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0',
          args: { depuis: ' depuis le 03/03/2019', nom: ' (CLINIQUE FICTIVE)' },
        },
      ],
    },
    {
      nom: 'une entité fermée sans date ni nom',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': { active: false, noms: [] } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0',
          args: { depuis: '', nom: '' },
        },
      ],
    },
  ],
});
