import { testControl } from '#test-support/test-control.ts';
import type { DossierConnu } from '#domain/dossiers.ts';
import { avanceDecideeEtPayee } from './avance-decidee-et-payee.ts';

testControl(avanceDecideeEtPayee, {
  conformes: [
    {
      nom: 'une avance décidée et payée',
      formulaire: 'img-db-va2.solde',
      dossiers: new Map<string, DossierConnu>([
        ['FINIMG013729', { avanceDecidee: true, avancePayee: true, montantAvance: 125000 }],
      ]),
    },
  ],
  nonConformes: [
    {
      nom: 'une avance non décidée',
      formulaire: 'img-db-va2.solde',
      dossiers: new Map<string, DossierConnu>([
        ['FINIMG013729', { avanceDecidee: false, avancePayee: true, montantAvance: 125000 }],
      ]),
      signaux: [
        { chemin: '/lignesImport/0/numeroASP', numLigne: 1, args: { valeur: 'FINIMG013729' } },
      ],
    },
    {
      nom: 'une avance non payée',
      formulaire: 'img-db-va2.solde',
      dossiers: new Map<string, DossierConnu>([
        ['FINIMG013729', { avanceDecidee: true, avancePayee: false, montantAvance: 125000 }],
      ]),
      signaux: [{ chemin: '/lignesImport/0/numeroASP' }],
    },
    {
      nom: 'un dossier inconnu',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/numeroASP': 'FINIMG000001' }],
      dossiers: new Map<string, DossierConnu>([
        ['FINIMG013729', { avanceDecidee: true, avancePayee: true, montantAvance: 125000 }],
      ]),
      signaux: [{ chemin: '/lignesImport/0/numeroASP' }],
    },
  ],
  indetermines: [
    {
      nom: 'sans l’état des dossiers, une fois pour tout le fichier',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, {}],
      raison: /dossiers/,
    },
  ],
});
