import type { Commande } from '#domain/portail/commandes.ts';
import type { Jeu } from '#domain/portail/jeux/jeu.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import { aPart } from '#ui/portail/a-part.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';

interface Enregistrement {
  readonly jeu: string;
  readonly horloge: HeureDeParis;
  readonly commandes: readonly Commande[];
}

let enCours = $state(false);
let courant = $state.raw<Enregistrement | null>(null);
/** Number of the last record before the first act. */
let depart = 0;

/**
 * « Enregistrer ce que je fais »: begins on a ready-made fournisseur in a portal apart, so that the same acts can be played
 * again from the same start. Only commands are kept, never the files.
 */
export const enregistreur = {
  get enCours() {
    return enCours;
  },
  /** What has been gathered, even once stopped; null: nothing. */
  get courant() {
    return courant;
  },
  /** Null: it records. */
  async start(jeu: Jeu): Promise<NonExecution | null> {
    portail.listen(null);
    const cause = await aPart.enter();
    if (cause) return { ok: false, echec: cause };
    const { maintenant } = portail;
    const regle = await portail.execute({ type: 'reglerHorloge', heure: maintenant });
    if (!regle.ok) return regle;
    const installe = await portail.executeAll(jeu.etapes);
    if (!installe.ok) return installe;
    // The jeu has its own date; where it has none, the one of the start.
    const horloge = portail.maintenant;
    const fixe = await portail.execute({ type: 'reglerHorloge', heure: horloge });
    if (!fixe.ok) return fixe;
    await portail.choose(jeu.siret);
    courant = { jeu: jeu.id, horloge, commandes: [] };
    [depart, enCours] = [portail.etat.sequence, true];
    portail.listen(hear);
    return null;
  },
  stop(): void {
    enCours = false;
    portail.listen(null);
    forget(portail.etat.sequence + 1);
  },
};

/** What a return to the past has put aside is no part of the story. */
function forget(desLaSequence: number): void {
  if (courant === null) return;
  const gardees = Math.max(desLaSequence - 1 - depart, 0);
  courant = { ...courant, commandes: courant.commandes.slice(0, gardees) };
}

function hear(commandes: readonly Commande[], premiere: number): void {
  forget(premiere);
  if (courant === null) return;
  courant = { ...courant, commandes: [...courant.commandes, ...commandes.map(standStill)] };
}

/** Real time never comes back the same: the clock is set where it stood. */
function standStill(commande: Commande): Commande {
  if (commande.type !== 'reglerHorloge' || commande.heure !== null) return commande;
  return { type: 'reglerHorloge', heure: portail.maintenant };
}
