import type { Commande, Refus } from '#domain/portail/commandes.ts';
import type { Simulation } from '#domain/portail/scenarios/scenario.ts';
import type { Verdict } from '#domain/report.ts';
import type { Suite } from '#storage/session.ts';

/** Who listens to what is done on the portal. */
export interface Ecoute {
  /** `premiere`: number of the record of the first command; each has its own. */
  readonly acceptees: (commandes: readonly Commande[], premiere: number) => void;
  /** A command alone: of a suite that is refused, nothing is kept. */
  readonly refusee: (commande: Commande, refus: Refus) => void;
  readonly simulee: (simulation: Simulation, verdict: Verdict) => void;
}

/** The same suite, and the commands that it made the last time it was run. */
export function hear(suite: Suite): {
  readonly suite: Suite;
  readonly commandes: readonly Commande[];
} {
  let commandes: Commande[] = [];
  return {
    get commandes() {
      return commandes;
    },
    *suite(etat) {
      commandes = [];
      const etapes = suite(etat);
      for (let pas = etapes.next(etat); pas.done !== true;) {
        commandes.push(pas.value.commande);
        pas = etapes.next(yield pas.value);
      }
    },
  };
}
