import { describe, expect, it } from 'vitest';
import { unContexte, type Cas } from '#test-support/builders.ts';
import { unModele } from '#test-support/modele.ts';
import { runControls } from '#test-support/run-controls.ts';
import { defineControl, type Outcome, type Signal } from './control.ts';
import { runDemandeControls } from './run.ts';

const BASE = {
  titre: 'Un contrôle',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: 'pour le test',
  message: 'message',
  explication: 'explication',
} as const;

function parDemande(id: string, outcome: () => readonly Signal[]) {
  return defineControl({ ...BASE, id, niveau: 'demande', check: outcome });
}

function parFichier(id: string, outcome: () => Outcome) {
  return defineControl({ ...BASE, id, niveau: 'fichier', check: outcome });
}

const DEUX_LIGNES = unContexte({ lignes: [{ '/numLigne': 10 }, { '/numLigne': 20 }] });

describe('runControls', () => {
  it('donne aux signaux d’une demande leur place et leur numéro', () => {
    const control = parDemande('a', () => [
      { chemin: '/VA', remede: { type: 'valeur', chemin: '/VA', texte: '1' } },
    ]);
    expect(runControls([control], DEUX_LIGNES)).toEqual([
      {
        controle: 'a',
        numLigne: 10,
        chemin: '/lignesImport/0/VA',
        remede: { type: 'valeur', chemin: '/lignesImport/0/VA', texte: '1' },
      },
      {
        controle: 'a',
        numLigne: 20,
        chemin: '/lignesImport/1/VA',
        remede: { type: 'valeur', chemin: '/lignesImport/1/VA', texte: '1' },
      },
    ]);
  });

  it('retrouve la ligne que désigne un signal du fichier', () => {
    const chemins = ['/lignesImport/1/VA', '/lignesImport/1', '/lignesImport/9/VA', '/siret', ''];
    const control = parFichier('a', () => chemins.map((chemin) => ({ chemin })));
    const numeros = runControls([control], DEUX_LIGNES).map(({ numLigne }) => numLigne);
    expect(numeros).toEqual([20, 20, null, null, null]);
  });

  it('ne s’arrête pas au premier contrôle qui parle', () => {
    const controls = ['a', 'b'].map((id) => parDemande(id, () => [{ chemin: '' }]));
    expect(runControls(controls, DEUX_LIGNES)).toHaveLength(4);
  });

  it('ne lance pas les contrôles d’un autre formulaire', () => {
    const control = defineControl({
      ...BASE,
      id: 'a',
      concerne: ['mdv-lgc-va1.avance'],
      niveau: 'fichier',
      check: () => [{ chemin: '' }],
    });
    expect(runControls([control], DEUX_LIGNES)).toEqual([]);
  });

  it('dit une fois par fichier qu’un contrôle ne peut pas décider', () => {
    const control = parFichier('a', () => ({ indetermine: 'faute de base' }));
    expect(runControls([control], DEUX_LIGNES)).toEqual([
      {
        controle: 'a',
        severite: 'indetermine',
        numLigne: null,
        chemin: '',
        raison: 'faute de base',
      },
    ]);
  });

  it('ne fait qu’informer du format d’un formulaire présumé, sauf d’après un modèle', () => {
    const control = defineControl({
      ...BASE,
      id: 'a',
      phase: 'format',
      niveau: 'demande',
      check: () => [{ chemin: '' }],
    });
    const formulaire = 'hop-dpi-va2.solde';
    const severitesOf = (cas: Cas) =>
      runControls([control], unContexte(cas)).map(({ severite }) => severite);
    expect(severitesOf({ formulaire })).toEqual(['information']);
    expect(severitesOf({ formulaire, modele: unModele(formulaire) })).toEqual([undefined]);
  });

  it('laisse remonter une exception avec le nom du contrôle', () => {
    const control = parDemande('a-bogue', () => {
      throw new Error('bogue');
    });
    expect(() => runControls([control], DEUX_LIGNES)).toThrow('a-bogue');
  });
});

describe('runDemandeControls', () => {
  it('juge une seule demande', () => {
    const [, seconde] = DEUX_LIGNES.demandes;
    const control = parDemande('a', () => [{ chemin: '/numeroASP' }]);
    expect(seconde && runDemandeControls([control], seconde, DEUX_LIGNES)).toEqual([
      { controle: 'a', numLigne: 20, chemin: '/lignesImport/1/numeroASP' },
    ]);
  });
});
