import type { ObstacleSolde } from '#domain/portail/contexte.ts';
import { unDossierConnu, unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { avanceDecideeEtPayee } from './avance-decidee-et-payee.ts';

function retenuPar(obstacle: ObstacleSolde) {
  return {
    formulaire: 'img-db-va2.solde',
    portail: unContextePortail({
      dossiers: new Map([['FINIMG013729', unDossierConnu({ obstacle })]]),
    }),
  } as const;
}

const CHEMIN = '/lignesImport/0/numeroASP';

testControl(avanceDecideeEtPayee, {
  conformes: [
    {
      nom: 'une avance décidée et payée',
      formulaire: 'img-db-va2.solde',
      portail: unContextePortail(),
    },
  ],
  nonConformes: [
    {
      nom: 'le dossier d’un autre SONS, dans le solde d’un autre couloir',
      formulaire: 'autre.solde',
      portail: unContextePortail(),
      signaux: [{ chemin: CHEMIN }],
    },
    {
      nom: 'une avance non décidée',
      ...retenuPar({ type: 'avance-non-decidee' }),
      signaux: [{ chemin: CHEMIN, numLigne: 1, args: { valeur: 'FINIMG013729' } }],
    },
    {
      nom: 'une avance non payée',
      ...retenuPar({ type: 'avance-non-payee' }),
      signaux: [{ chemin: CHEMIN }],
    },
    {
      nom: 'une avance incomplète, avec son import',
      ...retenuPar({ type: 'avance-incomplete', import: 9001 }),
      signaux: [{ chemin: CHEMIN, args: { import: 9001 } }],
    },
    {
      nom: 'un solde incomplet déjà là, avec son import',
      ...retenuPar({ type: 'solde-incomplet', import: 9002 }),
      signaux: [{ chemin: CHEMIN, args: { import: 9002 } }],
    },
    {
      nom: 'un solde déjà déposé',
      ...retenuPar({ type: 'solde-deja-depose' }),
      signaux: [{ chemin: CHEMIN }],
    },
    {
      nom: 'un dossier inconnu',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/numeroASP': 'FINIMG000001' }],
      portail: unContextePortail(),
      signaux: [{ chemin: CHEMIN }],
    },
    {
      nom: 'un dossier d’un autre SONS',
      formulaire: 'img-db-va2.solde',
      lignes: [{ '/numeroASP': 'FINIMG013594' }],
      portail: unContextePortail(),
      signaux: [{ chemin: CHEMIN, args: { cause: 'c’est un dossier Imagerie – RIS vague 2' } }],
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
