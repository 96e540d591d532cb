import { avanceLiberale } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { rppsDit } from '#test-support/registres.ts';
import { nomDeMedecinProche } from './nom-de-medecin-proche.ts';

testControl(nomDeMedecinProche, {
  conformes: [
    {
      nom: 'le même médecin',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10000000009')],
      registres: rppsDit({ '10000000009': { noms: ['MARTIN Ada'] } }),
    },
    {
      nom: 'un solde, qui ne nomme pas le médecin',
      formulaire: 'img-ris-va2.solde',
      registres: rppsDit({ '11100134720': {} }),
    },
  ],
  nonConformes: [
    {
      nom: 'un autre médecin',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10000000009')],
      registres: rppsDit({ '10000000009': { noms: ['FICTIF Ada'] } }),
      signaux: [
        {
          chemin: '/lignesImport/0/beneficiaires/liberal/0/nomMedecin',
          args: { nom: 'MARTIN', connu: 'FICTIF Ada', raison: 'aucun mot propre en commun' },
        },
      ],
    },
  ],
});
