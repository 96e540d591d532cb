import { testControl } from '#test-support/test-control.ts';
import { beneficiairePresent } from './beneficiaire-present.ts';

testControl(beneficiairePresent, {
  conformes: [
    { nom: 'un établissement seul', formulaire: 'img-db-va2.solde' },
    { nom: 'un médecin seul', formulaire: 'img-ris-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'deux blocs vides',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements': [] }],
      signaux: [{ chemin: '/lignesImport/0/beneficiaires', numLigne: 1 }],
    },
  ],
});
