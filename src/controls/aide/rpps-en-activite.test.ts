import { testControl } from '#test-support/test-control.ts';
import { rppsDit } from '#test-support/registres.ts';
import { rppsEnActivite } from './rpps-en-activite.ts';

testControl(rppsEnActivite, {
  conformes: [
    {
      nom: 'un médecin qui exerce',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': { modes: ['S'] } }),
    },
  ],
  nonConformes: [
    {
      nom: 'un médecin sans activité',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': { modes: [] } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
          args: { nom: ' (FICTIF Ada)' },
        },
      ],
    },
  ],
});
