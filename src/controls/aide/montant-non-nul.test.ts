import { testControl } from '#test-support/test-control.ts';
import { montantNonNul } from './montant-non-nul.ts';

testControl(montantNonNul, {
  conformes: [
    {
      nom: 'un centime',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/facture/montantPrestationPrincipaleSegurHTFacture': 0.01 }],
    },
    {
      nom: 'un montant négatif, qu’un autre contrôle signale',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/facture/montantPrestationPrincipaleSegurHTFacture': -1 }],
    },
  ],
  nonConformes: [
    {
      nom: 'zéro',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/facture/montantPrestationPrincipaleSegurHTFacture': 0 }],
      signaux: [{ chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture' }],
    },
  ],
});
