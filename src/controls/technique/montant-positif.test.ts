import { testControl } from '#test-support/test-control.ts';
import { montantPositif } from './montant-positif.ts';

testControl(montantPositif, {
  conformes: [
    { nom: 'un montant positif', formulaire: 'img-db-va2.solde' },
    {
      nom: 'zéro, qu’un autre contrôle signale',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/facture/montantPrestationPrincipaleSegurHTFacture': 0 }],
    },
  ],
  nonConformes: [
    {
      nom: 'un montant négatif',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/facture/montantPrestationPrincipaleSegurHTFacture': -0.01 }],
      signaux: [
        {
          chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
          args: { champ: 'montantPrestationPrincipaleSegurHTFacture', valeur: -0.01 },
        },
      ],
    },
    {
      nom: 'le montant négatif d’une avance',
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [{ '/commande/montantSegurHT': -10750 }],
      signaux: [{ chemin: '/lignesImport/0/commande/montantSegurHT' }],
    },
  ],
});
