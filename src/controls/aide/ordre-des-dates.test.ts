import { testControl } from '#test-support/test-control.ts';
import { ordreDesDates } from './ordre-des-dates.ts';

testControl(ordreDesDates, {
  conformes: [
    { nom: 'l’exemple DRIMbox', formulaire: 'img-db-va2.solde' },
    {
      nom: 'le même jour partout',
      formulaire: 'img-db-va2.solde',
      lignes: [
        { '/facture/dateEditionFacture': '02/02/2026', '/VA/dateSignatureVA': '02/02/2026' },
      ],
    },
    {
      nom: 'une date illisible, qu’un autre contrôle signale',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/VA/dateSignatureVA': '31/02/2026' }],
    },
  ],
  nonConformes: [
    {
      nom: 'l’exemple RIS, dont la VA précède la réalisation',
      formulaire: 'img-ris-va2.solde',
      signaux: [
        {
          chemin: '/lignesImport/0/VA/dateSignatureVA',
          args: { premiereDate: '01/01/2026', secondeDate: '02/11/2025' },
        },
      ],
    },
    {
      nom: 'une facture avant la VA',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/facture/dateEditionFacture': '03/02/2026' }],
      signaux: [{ chemin: '/lignesImport/0/facture/dateEditionFacture' }],
    },
  ],
});
