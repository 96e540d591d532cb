import { testControl } from '#test-support/test-control.ts';
import { deploiementMss } from './deploiement-mss.ts';

testControl(deploiementMss, {
  conformes: [
    {
      nom: 'Cas 1, sous le nom présumé',
      formulaire: 'ms1-dui-va1.solde',
      lignes: [{ '/deploiementMSS': 'Cas 1' }],
    },
    {
      nom: 'Cas 2, sous un autre nom et dans un bloc',
      formulaire: 'ms2-dui-pde-va1.solde',
      lignes: [{ '/deploiementMSS': undefined, '/VA/Déploiement_MSS': 'Cas 2' }],
    },
    {
      nom: 'son absence avant le 12/09/2024 à 14h',
      formulaire: 'ms1-dui-va1.solde',
      lignes: [{ '/deploiementMSS': undefined }],
      maintenant: '2024-09-12T13:59',
    },
    { nom: 'le solde d’un autre couloir', formulaire: 'hop-dpi-va1.solde' },
  ],
  nonConformes: [
    {
      nom: 'son absence',
      formulaire: 'ms1-dui-va1.solde',
      lignes: [{ '/deploiementMSS': undefined }],
      maintenant: '2024-09-12T14:00',
      signaux: [{ chemin: '/lignesImport/0', numLigne: 1 }],
    },
    {
      nom: 'une autre valeur',
      formulaire: 'ms1-dui-va1.solde',
      lignes: [{ '/deploiementMSS': 'Cas 3' }],
      signaux: [{ chemin: '/lignesImport/0/deploiementMSS', args: { trouve: '« Cas 3 »' } }],
    },
    {
      nom: 'une valeur nulle',
      formulaire: 'ms1-dui-va1.solde',
      lignes: [{ '/deploiementMSS': null }],
      signaux: [{ chemin: '/lignesImport/0/deploiementMSS' }],
    },
  ],
});
