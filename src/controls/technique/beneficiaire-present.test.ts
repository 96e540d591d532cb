import { unModele } from '#test-support/modele.ts';
import { testControl } from '#test-support/test-control.ts';
import { beneficiairePresent } from './beneficiaire-present.ts';

testControl(beneficiairePresent, {
  conformes: [
    { nom: 'un établissement seul', formulaire: 'img-db-va2.solde' },
    { nom: 'un médecin seul', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'deux blocs vides dans un formulaire présumé, où le bénéficiaire est peut-être ailleurs',
      formulaire: 'hop-dpi-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements': [] }],
    },
    {
      nom: 'un modèle qui n’a pas ces deux blocs',
      formulaire: 'hop-dpi-va2.solde',
      modele: unModele('hop-dpi-va2.solde'),
      lignes: [{ '/beneficiaires': { structure: null } }],
    },
  ],
  nonConformes: [
    {
      nom: 'deux blocs vides',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/beneficiaires/Etablissements': [] }],
      signaux: [{ chemin: '/lignesImport/0/beneficiaires', numLigne: 1 }],
    },
    {
      nom: 'deux blocs vides, d’après un modèle de référence',
      formulaire: 'hop-dpi-va2.solde',
      modele: unModele('hop-dpi-va2.solde'),
      lignes: [{ '/beneficiaires/Etablissements': [] }],
      signaux: [{ chemin: '/lignesImport/0/beneficiaires' }],
    },
  ],
});
