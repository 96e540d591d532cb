import { expect, it } from 'vitest';
import type { ContextePortail } from '#domain/portail/contexte.ts';
import { unContexte, unPortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { runControls } from '../run.ts';
import { pilotesValides } from './pilotes-valides.ts';

function avecPilotes(pvValides: number, supportsValides = 0): ContextePortail {
  return unPortail({
    sons: new Map([['IMG-RIS-Va2', { avancesPayees: 3, pvValides, supportsValides }]]),
  });
}

testControl(pilotesValides, {
  conformes: [
    { nom: 'trois PV validés', formulaire: 'img-ris-va2.solde', portail: avecPilotes(3) },
    { nom: 'un solde DRIMbox', formulaire: 'img-db-va2.solde', portail: avecPilotes(0) },
    { nom: 'un fichier seul', formulaire: 'img-ris-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'deux PV validés',
      formulaire: 'img-ris-va2.solde',
      portail: avecPilotes(2),
      signaux: [{ chemin: '', numLigne: null, args: { requis: 3, valides: 2 } }],
    },
    {
      nom: 'un SONS dont rien n’est connu',
      formulaire: 'img-ris-va2.solde',
      portail: unPortail({ sons: new Map() }),
      signaux: [{ chemin: '', args: { valides: 0 } }],
    },
  ],
});

it('demande aussi le support de formation quand le SONS le veut', () => {
  const countSignals = (supportsValides: number) => {
    const contexte = unContexte({
      formulaire: 'img-ris-va2.solde',
      portail: avecPilotes(3, supportsValides),
    });
    const pilotes = contexte.sons.pilotes && { ...contexte.sons.pilotes, supportFormation: true };
    const sons = { ...contexte.sons, pilotes };
    return runControls([pilotesValides], { ...contexte, sons }).length;
  };
  expect([countSignals(0), countSignals(1)]).toEqual([1, 0]);
});
