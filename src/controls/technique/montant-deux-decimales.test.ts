import { testControl } from '#test-support/test-control.ts';
import { montantDeuxDecimales } from './montant-deux-decimales.ts';

testControl(montantDeuxDecimales, {
  conformes: [
    { nom: 'un entier', formulaire: 'img-db-va2.solde' },
    { nom: 'deux décimales', formulaire: 'img-ris-va2.solde' },
    {
      nom: 'deux décimales dont un zéro',
      formulaire: 'mdv-lgc-va1.avance',
      ecritures: { '/lignesImport/0/commande/montantSegurHT': '10750.00' },
    },
    {
      nom: 'trois décimales dont un zéro, qui vaut deux décimales',
      formulaire: 'img-ris-va2.solde',
      ecritures: {
        '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture': '1250.500',
      },
    },
    {
      nom: 'un exposant qui n’ajoute pas de décimale',
      formulaire: 'img-db-va2.solde',
      ecritures: { '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture': '1.25e3' },
    },
  ],
  nonConformes: [
    {
      nom: 'trois décimales, sans deviner l’arrondi',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/facture/montantPrestationPrincipaleSegurHTFacture': 358.333 }],
      signaux: [
        {
          chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
          args: { ecriture: '358.333', nombre: 3 },
        },
      ],
    },
    {
      nom: 'le reste d’un calcul en binaire, avec sa correction',
      formulaire: 'img-ris-va2.solde',
      ecritures: {
        '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture': '358.32999999999998',
      },
      signaux: [
        {
          chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
          args: { ecriture: '358.32999999999998', nombre: 14 },
          remede: {
            type: 'valeur',
            chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
            texte: '358.33',
          },
        },
      ],
    },
    {
      nom: 'un exposant qui cache des décimales',
      formulaire: 'img-db-va2.solde',
      ecritures: {
        '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture': '1250001e-3',
      },
      signaux: [
        {
          chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
          args: { nombre: 3 },
        },
      ],
    },
  ],
});
