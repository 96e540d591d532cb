import { testControl } from '#test-support/test-control.ts';
import { realisationDansLesDelais } from './realisation-dans-les-delais.ts';

testControl(realisationDansLesDelais, {
  conformes: [
    {
      nom: 'le jour de la date limite',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/scenariosEffectivementInstalles/dateRealisationPrestation': '09/06/2027' }],
    },
    {
      nom: 'une DRIMbox, qui a trois mois de plus',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/scenariosEffectivementInstalles/dateRealisationPrestation': '10/06/2027' }],
    },
  ],
  nonConformes: [
    {
      nom: 'le lendemain',
      formulaire: 'img-ris-va2.solde',
      lignes: [{ '/scenariosEffectivementInstalles/dateRealisationPrestation': '10/06/2027' }],
      signaux: [
        {
          chemin: '/lignesImport/0/scenariosEffectivementInstalles/dateRealisationPrestation',
          args: { valeur: '10/06/2027', limite: '09/06/2027' },
        },
      ],
    },
  ],
});
