import type { ContextePortail } from '#domain/portail/contexte.ts';
import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { troisAvancesPayees } from './trois-avances-payees.ts';

function avecAvancesPayees(avancesPayees: number): ContextePortail {
  return unContextePortail({
    sons: new Map([['IMG-RIS-Va2', { avancesPayees, pvValides: 3, supportsValides: 0 }]]),
  });
}

testControl(troisAvancesPayees, {
  conformes: [
    { nom: 'trois avances', formulaire: 'img-ris-va2.solde', portail: avecAvancesPayees(3) },
    { nom: 'un solde DRIMbox', formulaire: 'img-db-va2.solde', portail: avecAvancesPayees(0) },
    { nom: 'un fichier seul', formulaire: 'img-ris-va2.solde' },
  ],
  nonConformes: [
    {
      nom: 'deux avances, une fois pour tout le fichier',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, {}],
      portail: avecAvancesPayees(2),
      signaux: [{ chemin: '', numLigne: null, args: { nombre: 2, requises: 3 } }],
    },
    {
      nom: 'un SONS dont rien n’est connu',
      formulaire: 'img-ris-va2.solde',
      portail: unContextePortail({ sons: new Map() }),
      signaux: [{ chemin: '', args: { nombre: 0 } }],
    },
  ],
});
