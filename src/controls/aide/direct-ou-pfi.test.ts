import { testControl } from '#test-support/test-control.ts';
import { directOuPfi } from './direct-ou-pfi.ts';

testControl(directOuPfi, {
  conformes: [
    { nom: 'l’exemple publié', formulaire: 'mdv-lgc-va1.avance' },
    {
      nom: 'aucun raccordement',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/scenarioInstallation/isPFIToDMP': false }],
    },
  ],
  nonConformes: [
    {
      nom: 'chaque paire à true',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [
        {
          '/scenarioInstallation/isDirectToDMP': true,
          '/scenarioInstallation/isPFIToMSSPro': true,
          '/scenarioInstallation/isPFIToMSSCitoyen': true,
        },
      ],
      signaux: [
        {
          chemin: '/lignesImport/0/scenarioInstallation/isPFIToDMP',
          args: { direct: 'isDirectToDMP', pfi: 'isPFIToDMP' },
        },
        { chemin: '/lignesImport/0/scenarioInstallation/isPFIToMSSPro' },
        { chemin: '/lignesImport/0/scenarioInstallation/isPFIToMSSCitoyen' },
      ],
    },
  ],
});
