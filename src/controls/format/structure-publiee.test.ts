import { testControl } from '#test-support/test-control.ts';
import { unModele } from '#test-support/modele.ts';
import { structurePubliee } from './structure-publiee.ts';

testControl(structurePubliee, {
  conformes: [
    { nom: 'le solde RIS, dont un exemple est publié', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'un formulaire présumé dont le modèle est donné',
      formulaire: 'hop-dpi-va2.avance',
      modele: unModele('hop-dpi-va2.avance'),
    },
  ],
  indetermines: [
    {
      nom: 'un formulaire présumé',
      formulaire: 'hop-dpi-va2.avance',
      raison: /Hôpital – DPI vague 2 – avance.*modèle de référence/,
    },
    { nom: 'un SONS absent des sources', formulaire: 'autre.solde', raison: /Autre SONS/ },
  ],
});
