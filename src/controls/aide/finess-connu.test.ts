import { testControl } from '#test-support/test-control.ts';
import { finessDit } from '#test-support/registres.ts';
import { finessConnu } from './finess-connu.ts';

testControl(finessConnu, {
  conformes: [
    { nom: 'tout fichier quand personne n’a apporté d’extrait', formulaire: 'img-db-va2.solde' },
    {
      nom: 'un site que FINESS connaît',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': {} }),
    },
  ],
  nonConformes: [
    {
      nom: 'un site que FINESS ne connaît pas',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': null }, { nom: 'a.json', date: '2026-11-23' }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0',
          numLigne: 1,
          args: { valeur: '111111487', extrait: 'l’extrait « a.json » du 23/11/2026' },
        },
      ],
    },
  ],
  indetermines: [
    {
      nom: 'un site absent d’un extrait coupé',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '111111487': null }, { coupe: true }),
      raison: /manque la fin/,
    },
    {
      nom: 'un numéro qui n’a pas été cherché',
      formulaire: 'img-db-va2.solde',
      registres: finessDit({ '990000018': {} }, { date: null }),
      raison: /sans date.* pour d’autres/,
    },
  ],
});
