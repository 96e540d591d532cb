import type { HeureDeParis } from '../../vocabulaire.ts';
import { echeances } from '../echeances.ts';
import type { Refus } from '../commandes.ts';
import type { EtatPortail } from '../etat.ts';
import type { Evenement } from '../evenements.ts';
import { nomLibre } from '../reperes.ts';
import { playEtapes } from '../scenarios/jouer.ts';
import { etape } from './actes.ts';
import type { Etapes, Jeu } from './jeu.ts';

export interface Chargement {
  readonly jeu: Jeu;
  /** Its fournisseur is there already, and gives way. */
  readonly neuf: boolean;
  /** The portal has one clock: to that of the jeu, for everybody, or where it stands. */
  readonly heure: 'du-jeu' | 'gardee';
}

/** What loading would change beyond its own fournisseur. */
export interface Prevision {
  readonly ok: true;
  /** Where the jeu would leave the clock; null = real time. */
  readonly heure: HeureDeParis | null;
  /** What time would bring to the others there. */
  readonly auxAutres: readonly Evenement[];
  /** What time would bring at once to the one that is loaded, if the clock stays where it stands. */
  readonly auCharge: readonly Evenement[];
}

/** Under which the moment before a reload is kept. */
export function repereDuRechargement({ titre }: Jeu, { reperes }: EtatPortail): string {
  return nomLibre(reperes, `Avant de recharger ${titre}`);
}

/**
 * A jeu in the place of its fournisseur (`neuf`) leaves a repère just before. Meanwhile time brings nothing to the others, who
 * wait for the clock that they are left with.
 */
export function* chargeJeu({ jeu, neuf, heure }: Chargement, avant: EtatPortail): Etapes {
  const { siret } = jeu;
  if (neuf) {
    yield etape({ type: 'poserRepere', nom: repereDuRechargement(jeu, avant) });
    yield { ...etape({ type: 'retirerFournisseur', siret }), seul: siret };
  }
  const suite = jeu.etapes();
  let apres = avant;
  for (let pas = suite.next(apres); pas.done !== true; pas = suite.next(apres)) {
    apres = yield { ...pas.value, seul: siret };
  }
  if (apres.horloge === avant.horloge) return;
  if (heure === 'gardee') {
    yield { ...etape({ type: 'reglerHorloge', heure: avant.horloge }), seul: siret };
  } else if (apres.horloge !== null && echeances(apres, apres.horloge).length > 0) {
    yield etape({ type: 'constaterEcheances' });
  }
}

/** Played in memory; `maintenant`: the time of the portal. */
export function foreseeChargement(
  { jeu, neuf }: Omit<Chargement, 'heure'>,
  avant: EtatPortail,
  maintenant: HeureDeParis,
): Prevision | { readonly ok: false; readonly refus: Refus } {
  const play = (heure: Chargement['heure']) =>
    playEtapes(avant, chargeJeu({ jeu, neuf, heure }, avant), maintenant);
  const { apres, enregistrements, refusee } = play('du-jeu');
  if (refusee !== null) return { ok: false, refus: refusee.refus };
  const dernier = enregistrements.at(-1);
  return {
    ok: true,
    heure: apres.horloge,
    auxAutres: dernier?.commande === 'constaterEcheances' ? dernier.evenements : [],
    auCharge:
      apres.horloge === avant.horloge ? [] : echeances(play('gardee').apres, maintenant, jeu.siret),
  };
}
