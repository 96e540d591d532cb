import type { ScenarioEnregistre } from './enregistre.ts';
import { toCommandeEnregistree, type EtapeEnregistree } from './etape-enregistree.ts';
import { playScenario, type Pas } from './jouer.ts';
import { makeActes } from './montage.ts';
import type { Scenario } from './scenario.ts';
import { jeuOf } from './scenarios.ts';

/**
 * A story of the library as if it had been recorded, to be arranged: the commands that it makes, and no longer how it makes
 * them. What it sets of the profil is a first step without a caption.
 */
export function copyScenario(scenario: Scenario): ScenarioEnregistre {
  const { titre, enseigne, jeu, horloge, profil, issue } = scenario;
  const { depart, pas } = playScenario(scenario, jeuOf(scenario));
  const regle = makeActes('', [{ type: 'changerProfil', profil: depart.profil }]);
  return {
    titre,
    enseigne,
    jeu,
    horloge,
    issue: issue.phrase,
    etapes: [...(Object.keys(profil).length > 0 ? [regle] : []), ...pas.map(toEnregistree)],
  };
}

function toEnregistree({ etape, acceptes, refusee }: Pas): EtapeEnregistree {
  const { legende, ecran, sources } = etape;
  if (etape.type === 'simulation') {
    const { simulation, verdict } = etape;
    return { type: 'simulation', legende, ecran, sources, simulation, verdict };
  }
  const commandes = acceptes.map(toCommandeEnregistree);
  const toutes = refusee === null ? commandes : [...commandes, refusee.commande];
  return { ...makeActes(legende, toutes), ecran, sources, refus: refusee?.refus.type ?? null };
}
