import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commande } from '../commandes.ts';
import { copyScenario } from './copier.ts';
import { checkScenario } from './enregistre.ts';
import type { EtapeEnregistree } from './etape-enregistree.ts';
import { playScenario } from './jouer.ts';
import {
  canJoin,
  changeEtape,
  insertPause,
  joinEtape,
  keepAcceptees,
  makeActes,
  moveEtape,
  removeEtape,
  splitEtape,
} from './montage.ts';
import { jeuOf, SCENARIOS } from './scenarios.ts';

type Etapes = readonly EtapeEnregistree[];

const regle = (jour: number): Commande => ({
  type: 'reglerHorloge',
  heure: `2026-06-${String(jour).padStart(2, '0')}T09:00`,
});
const commandesOf = (etapes: Etapes) =>
  etapes.flatMap((each) => (each.type === 'actes' ? each.commandes : []));
const dire = ({ type }: Commande) => type;

/** Steps of one to three acts, whose captions are all different. */
const etapesArb = fc.array(fc.nat(2), { minLength: 1, maxLength: 6 }).map((tailles): Etapes => {
  let jour = 0;
  return tailles.map((taille, rang) =>
    makeActes(
      `n° ${rang}`,
      Array.from({ length: taille + 1 }, () => regle((jour += 1))),
    ),
  );
});

describe('le montage d’un scénario', () => {
  it('ne perd aucun acte en déplaçant, en réunissant, en séparant ni en ajoutant une pause', () => {
    fc.assert(
      fc.property(etapesArb, fc.nat(6), fc.nat(6), (etapes, rang, vers) => {
        const avant = commandesOf(etapes);
        expect(commandesOf(joinEtape(etapes, rang))).toEqual(avant);
        expect(commandesOf(splitEtape(etapes, rang, dire))).toEqual(avant);
        expect(commandesOf(insertPause(etapes, rang))).toEqual(avant);
        const deplacees = moveEtape(etapes, rang, vers);
        expect(new Set(deplacees)).toEqual(new Set(etapes));
        if (rang < etapes.length && vers < etapes.length) {
          expect(deplacees[vers]).toBe(etapes[rang]);
          expect(moveEtape(deplacees, vers, rang)).toEqual(etapes);
        }
      }),
    );
  });

  it('séparer puis tout réunir rend l’étape', () => {
    const une = makeActes('ensemble', [regle(1), regle(2), regle(3)]);
    const trois = splitEtape([une], 0, dire);
    expect(trois.map(({ legende }) => legende)).toEqual([
      'ensemble',
      'reglerHorloge',
      'reglerHorloge',
    ]);
    expect(joinEtape(joinEtape(trois, 1), 1)).toEqual([une]);
  });

  it('ne réunit ni une simulation, ni ce qui suit un refus', () => {
    const refusee: EtapeEnregistree = { ...makeActes('', [regle(1)]), refus: 'rien-a-faire' };
    const suite: Etapes = [refusee, makeActes('', [regle(2)])];
    expect(canJoin(suite, 1)).toBe(false);
    expect(joinEtape(suite, 1)).toBe(suite);
    expect(joinEtape(suite, 0)).toBe(suite);
    // A refusal ends the step that it joins, and says so.
    expect(joinEtape(suite.toReversed(), 1)).toEqual([
      { ...makeActes('', [regle(2), regle(1)]), refus: 'rien-a-faire' },
    ]);
  });

  it('change la légende d’une étape, et d’aucune autre', () => {
    const etapes: Etapes = [makeActes('a', [regle(1)]), makeActes('b', [regle(2)])];
    expect(changeEtape(etapes, 1, { legende: 'c' })).toEqual([
      etapes[0],
      makeActes('c', [regle(2)]),
    ]);
    expect(removeEtape(etapes, 0)).toEqual([etapes[1]]);
  });

  it('ce qu’un retour en arrière défait n’en est plus, ce qui fut tenté avant reste', () => {
    const essai: EtapeEnregistree = { ...makeActes('essai', [regle(9)]), refus: 'valeur' };
    const etapes: Etapes = [
      makeActes('a', [regle(1), regle(2)]),
      essai,
      makeActes('b', [regle(3)]),
      essai,
    ];
    expect(keepAcceptees(etapes, 3)).toEqual(etapes);
    expect(keepAcceptees(etapes, 2)).toEqual(etapes.slice(0, 2));
    expect(keepAcceptees(etapes, 1)).toEqual([makeActes('a', [regle(1)])]);
    expect(keepAcceptees(etapes, 0)).toEqual([]);
  });
});

describe('la copie d’un scénario de la bibliothèque', () => {
  it.each(SCENARIOS.map((scenario) => ({ nom: scenario.id, scenario })))(
    'se joue comme lui, étape par étape : $nom',
    ({ scenario }) => {
      const copie = checkScenario(copyScenario(scenario));
      if (!copie.ok) throw new Error(copie.motif);
      const dites = copie.scenario.etapes.map(({ legende }) => legende).filter(Boolean);
      expect(dites).toEqual(scenario.etapes.map(({ legende }) => legende));
      const fin = playScenario(scenario, jeuOf(scenario)).pas.at(-1)?.apres;
      const finCopie = playScenario(copie.scenario, jeuOf(scenario)).pas.at(-1)?.apres;
      expect(finCopie?.dossiers).toEqual(fin?.dossiers);
      expect(finCopie?.horloge).toEqual(fin?.horloge);
    },
  );

  it('reste jouable quand une étape sans suite en est retirée : l’import est jugé à nouveau', () => {
    const premier = SCENARIOS.find(({ id }) => id === 'premier-depot');
    if (!premier) throw new Error('premier-depot is gone');
    const copie = copyScenario(premier);
    const avecRien = { ...copie, etapes: insertPause(copie.etapes, 0) };
    const decale = {
      ...copie,
      etapes: [
        makeActes('Une heure de plus.', [regle(1), ...regles(copie.horloge)]),
        ...copie.etapes,
      ],
    };
    expect(checkScenario(avecRien).ok).toBe(true);
    expect(checkScenario(decale).ok).toBe(true);
  });

  it('dit l’étape qui ne se joue plus', () => {
    const premier = SCENARIOS.find(({ id }) => id === 'premier-depot');
    if (!premier) throw new Error('premier-depot is gone');
    const copie = copyScenario(premier);
    const importe = copie.etapes.findIndex(
      (each) =>
        each.type === 'actes' && each.commandes.some(({ type }) => type === 'importerDemandes'),
    );
    const jouable = checkScenario({ ...copie, etapes: removeEtape(copie.etapes, importe) });
    expect(jouable).toMatchObject({ ok: false, rang: expect.any(Number) });
    expect(!jouable.ok && jouable.rang).toBeGreaterThanOrEqual(importe);
  });
});

const regles = (heure: string): Commande[] => [{ type: 'reglerHorloge', heure }];
