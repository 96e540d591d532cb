import { testControl } from '#test-support/test-control.ts';
import { cleSiret } from './cle-siret.ts';

testControl(cleSiret, {
  conformes: [
    { nom: 'le SIRET publié', formulaire: 'img-db-va2.solde' },
    {
      nom: 'un établissement de La Poste',
      formulaire: 'img-db-va2.solde',
      siret: '35600000049837',
    },
    {
      nom: 'une forme fausse, que le schéma signale déjà',
      formulaire: 'img-db-va2.solde',
      siret: '123',
    },
  ],
  nonConformes: [
    {
      nom: 'une clé fausse',
      formulaire: 'img-db-va2.solde',
      siret: '13000637200011',
      signaux: [{ chemin: '/siret', numLigne: null, args: { valeur: '13000637200011' } }],
    },
  ],
});
