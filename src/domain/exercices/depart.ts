import { echeances } from '../portail/echeances.ts';
import { ETAT_VIDE, type EtatPortail } from '../portail/etat.ts';
import { etape } from '../portail/jeux/actes.ts';
import type { Etapes, Jeu } from '../portail/jeux/jeu.ts';
import { JEUX } from '../portail/jeux/jeux.ts';
import { playEtapes, prepare } from '../portail/scenarios/jouer.ts';
import type { Exercice } from './exercice.ts';

type Depart = Pick<Exercice, 'jeu' | 'horloge'>;

/** Throws for an id that no guard let through: a bug of ours. */
export function jeuDe({ jeu }: Pick<Exercice, 'jeu'>): Jeu {
  const trouve = JEUX.find(({ id }) => id === jeu);
  if (trouve === undefined) throw new Error(`No jeu ${jeu}`);
  return trouve;
}

/** From nothing to the start: the ready-made fournisseur, the clock, and what has then fallen due. */
export function* leadToDepart(exercice: Depart): Etapes {
  const { horloge } = exercice;
  yield* prepare(jeuDe(exercice), horloge, {});
  const etat = yield etape({ type: 'reglerHorloge', heure: horloge });
  if (echeances(etat, horloge).length > 0) yield etape({ type: 'constaterEcheances' });
}

/** By what they depend on: a start costs the replay of its whole jeu. */
const departs = new Map<string, EtatPortail>();

/** The state of the portal at the start. Throws when a jeu is refused: a bug of ours. */
export function departDe(exercice: Depart): EtatPortail {
  const cle = `${exercice.jeu} ${exercice.horloge}`;
  const connu = departs.get(cle);
  if (connu !== undefined) return connu;
  const { apres, refusee } = playEtapes(ETAT_VIDE, leadToDepart(exercice), exercice.horloge);
  if (refusee !== null) throw new Error(`The start of ${exercice.jeu} is refused.`);
  departs.set(cle, apres);
  return apres;
}
