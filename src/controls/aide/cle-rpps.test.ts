import { testControl } from '#test-support/test-control.ts';
import { rppsDit } from '#test-support/registres.ts';
import { avanceLiberale } from '#test-support/builders.ts';
import { cleRpps } from './cle-rpps.ts';

testControl(cleRpps, {
  conformes: [
    {
      nom: 'une clé juste',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/beneficiaires/medecinsLiberaux/0/RPPS': '10000000009' }],
    },
    {
      nom: 'une clé fausse que l’Annuaire connaît',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': {} }),
    },
    { nom: 'une structure, sans RPPS', formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: 'le RPPS de l’exemple RIS',
      formulaire: 'img-ris-va2.solde',
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/medecinsLiberaux/0/RPPS',
          args: { valeur: '11100134720' },
        },
      ],
    },
    {
      nom: 'le second médecin d’une avance',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10000000009', '10000000008')],
      signaux: [{ chemin: '/lignesImport/0/beneficiaires/liberal/1/RPPS' }],
    },
  ],
});
