import type { Commande, Refus } from '#domain/portail/commandes.ts';
import type { Etape } from '#domain/portail/jeux/jeu.ts';
import type { Simulation } from '#domain/portail/scenarios/scenario.ts';
import type { Verdict } from '#domain/report.ts';
import type { Suite } from '#storage/session.ts';

type Acte = Pick<Etape, 'commande' | 'seul'>;

/** Who listens to what is done on the portal. */
export interface Ecoute {
  /** `premiere`: number of the record of the first act; each has its own. */
  readonly acceptees: (actes: readonly Acte[], premiere: number) => void;
  /** A command alone: of a suite that is refused, nothing is kept. */
  readonly refusee: (commande: Commande, refus: Refus) => void;
  readonly simulee: (simulation: Simulation, verdict: Verdict) => void;
  /** Another portal took the place of the one that it followed: nothing more is heard. */
  readonly coupee: () => void;
}

/** The same suite, and the acts that it made the last time it was run. */
export function hear(suite: Suite): {
  readonly suite: Suite;
  readonly actes: readonly Acte[];
} {
  let actes: Acte[] = [];
  return {
    get actes() {
      return actes;
    },
    *suite(etat) {
      actes = [];
      const etapes = suite(etat);
      for (let pas = etapes.next(etat); pas.done !== true;) {
        actes.push(pas.value);
        pas = etapes.next(yield pas.value);
      }
    },
  };
}
