import { testControl } from '#test-support/test-control.ts';
import { risDeployePourDrimbox } from './ris-deploye-pour-drimbox.ts';

testControl(risDeployePourDrimbox, {
  conformes: [
    {
      nom: 'un RIS déployé',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/scenariosEffectivementInstalles/isRISVa2Deploye': true }],
    },
    { nom: 'une demande de RIS', formulaire: 'img-ris-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'l’exemple publié, sans RIS déployé',
      formulaire: 'img-db-va2.solde',
      signaux: [{ chemin: '/lignesImport/0/scenariosEffectivementInstalles/isRISVa2Deploye' }],
    },
  ],
});
