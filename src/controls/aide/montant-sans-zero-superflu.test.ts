import { testControl } from '#test-support/test-control.ts';
import { montantSansZeroSuperflu } from './montant-sans-zero-superflu.ts';

const MONTANT = '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture';

testControl(montantSansZeroSuperflu, {
  conformes: [
    { nom: 'un entier', formulaire: 'img-db-va2.solde' },
    {
      nom: 'deux décimales dont un zéro',
      formulaire: 'mdv-lgc-va1.avance',
      ecritures: { '/lignesImport/0/commande/montantSegurHT': '10750.00' },
    },
    {
      nom: 'une vraie troisième décimale, qu’un contrôle technique signale',
      formulaire: 'img-db-va2.solde',
      ecritures: { [MONTANT]: '1250.505' },
    },
  ],
  nonConformes: [
    {
      nom: 'un zéro de trop, avec sa correction',
      formulaire: 'img-db-va2.solde',
      ecritures: { [MONTANT]: '1250.500' },
      signaux: [
        {
          chemin: MONTANT,
          args: { ecriture: '1250.500', nombre: 3, texte: '1250.50' },
          remede: { type: 'valeur', chemin: MONTANT, texte: '1250.50' },
        },
      ],
    },
  ],
});
