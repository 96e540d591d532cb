import type { Commande } from '#domain/portail/commandes.ts';
import type { Suite } from '#storage/session.ts';

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
