import { testControl } from '#test-support/test-control.ts';
import { beneficiaireDansLaBase } from './beneficiaire-dans-la-base.ts';

testControl(beneficiaireDansLaBase, {
  conformes: [
    {
      nom: 'un établissement de la base',
      formulaire: 'img-db-va2.solde',
      baseEligibles: new Set(['111111487']),
    },
    { nom: 'des médecins seuls', formulaire: 'img-ris-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'un établissement absent de la base',
      formulaire: 'img-db-va2.solde',
      baseEligibles: new Set(['020015772']),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/Etablissements/0/FINESSGeos/0',
          numLigne: 1,
          args: { valeur: '111111487' },
        },
      ],
    },
  ],
  indetermines: [
    {
      nom: 'sans la base, une fois pour tout le fichier',
      formulaire: 'img-db-va2.solde',
      lignes: [{}, {}],
      raison: /base des ES éligibles/,
    },
  ],
});
