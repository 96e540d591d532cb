import type { ContextePortail } from '#domain/portail/contexte.ts';
import type { SonsId } from '#domain/sons.ts';
import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { pilotesValides } from './pilotes-valides.ts';

function avecPilotes(
  pvValides: number,
  supportsValides = 0,
  sons: SonsId = 'IMG-RIS-Va2',
): ContextePortail {
  return unContextePortail({
    sons: new Map([[sons, { avancesPayees: 3, pvValides, supportsValides }]]),
  });
}

testControl(pilotesValides, {
  conformes: [
    { nom: 'trois PV validés', formulaire: 'img-ris-va2.solde', portail: avecPilotes(3) },
    { nom: 'un solde DRIMbox', formulaire: 'img-db-va2.solde', portail: avecPilotes(0) },
    {
      nom: 'cinq PV et un support pour le LGC vague 2',
      formulaire: 'mdv-lgc-va2.solde',
      portail: avecPilotes(5, 1, 'MDV-LGC-Va2'),
    },
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
      portail: unContextePortail({ sons: new Map() }),
      signaux: [{ chemin: '', args: { valides: 0 } }],
    },
    {
      nom: 'le support de formation que veut le LGC vague 2',
      formulaire: 'mdv-lgc-va2.solde',
      portail: avecPilotes(5, 0, 'MDV-LGC-Va2'),
      signaux: [{ chemin: '', args: { requis: 1, valides: 0 } }],
    },
  ],
  indetermines: [
    {
      nom: 'un fichier seul, dont le fournisseur est inconnu (S0:19)',
      formulaire: 'img-ris-va2.solde',
      raison: /fournisseur/,
    },
    {
      nom: 'sous un enrôlement anticipé, qui ouvre la simulation des soldes (S4:701)',
      formulaire: 'img-ris-va2.solde',
      portail: unContextePortail({
        ...avecPilotes(0),
        enrolements: unContextePortail().enrolements.map((enrolement) => ({
          ...enrolement,
          mode: 'anticipe',
        })),
      }),
      raison: /anticipé/,
    },
  ],
});
