import { testControl } from '#test-support/test-control.ts';
import type { DossierConnu } from '#domain/dossiers.ts';
import { montantAuPlusCeluiDeLAvance } from './montant-au-plus-celui-de-l-avance.ts';

testControl(montantAuPlusCeluiDeLAvance, {
  conformes: [
    {
      nom: 'le même montant',
      formulaire: 'img-db-va2.solde',
      dossiers: new Map<string, DossierConnu>([
        ['FINIMG013729', { avanceDecidee: true, avancePayee: true, montantAvance: 125000 }],
      ]),
    },
    {
      nom: 'un montant d’avance inconnu',
      formulaire: 'img-db-va2.solde',
      dossiers: new Map<string, DossierConnu>([
        ['FINIMG013729', { avanceDecidee: true, avancePayee: true, montantAvance: null }],
      ]),
    },
  ],
  nonConformes: [
    {
      nom: 'un centime de plus',
      formulaire: 'img-db-va2.solde',
      dossiers: new Map<string, DossierConnu>([
        ['FINIMG013729', { avanceDecidee: true, avancePayee: true, montantAvance: 124999 }],
      ]),
      signaux: [
        {
          chemin: '/lignesImport/0/facture/montantPrestationPrincipaleSegurHTFacture',
          args: { avance: '1\u202f249,99\u00a0€' },
        },
      ],
    },
  ],
  indetermines: [
    { nom: 'sans l’état des dossiers', formulaire: 'img-db-va2.solde', raison: /avance/ },
  ],
});
