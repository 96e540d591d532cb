import { testControl } from '#test-support/test-control.ts';
import { rppsDit } from '#test-support/registres.ts';
import { rppsConnu } from './rpps-connu.ts';

testControl(rppsConnu, {
  conformes: [
    { nom: 'tout fichier quand personne n’a apporté d’extrait', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'un médecin que l’Annuaire connaît',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': {} }),
    },
  ],
  nonConformes: [
    {
      nom: 'un médecin que l’Annuaire ne connaît pas',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': null }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
          numLigne: 1,
          args: { valeur: '11100134720' },
        },
      ],
    },
  ],
  indetermines: [
    {
      nom: 'un médecin absent d’un extrait coupé',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': null }, { coupe: true }),
      raison: /manque la fin/,
    },
  ],
});
