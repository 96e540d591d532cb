import type { Commande } from '#domain/portail/commandes.ts';
import type { Jeu } from '#domain/portail/jeux/jeu.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import { createStored } from '#ui/commun/stored.ts';
import { aPart } from '#ui/portail/a-part.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';

interface Enregistrement {
  readonly jeu: string;
  readonly horloge: HeureDeParis;
  readonly commandes: readonly Commande[];
}

let enCours = $state(false);
let courant = $state.raw<Enregistrement | null>(null);
const conserve = createStored('sessionStorage', 'enregistrement');
let interrompu = $state(conserve.read() !== null);
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
  /** A reload of the page cut a recording of this window: what it had is kept. */
  get interrompu() {
    return interrompu;
  },
  /** Null: it records. */
  start: (jeu: Jeu): Promise<NonExecution | null> => begin(jeu, null),
  /** Plays again what was recorded before the reload, in a portal apart, and goes on; null: it records. */
  async resume(): Promise<NonExecution | null> {
    const [{ readScenario }, { etape }, { jeuOf }, { contenusDe }] = await Promise.all([
      import('#domain/portail/scenarios/enregistre.ts'),
      import('#domain/portail/jeux/actes.ts'),
      import('#domain/portail/scenarios/scenarios.ts'),
      import('./specimen.ts'),
    ]);
    const lu = readScenario(conserve.read() ?? '');
    if (!lu.ok) return lu;
    const { horloge, etapes } = lu.enregistre;
    const refus = await begin(jeuOf(lu.scenario), horloge);
    if (refus) return refus;
    const rejouee = await portail.executeAll(() =>
      etapes.map(({ commande }) => ({ commande, fichiers: contenusDe(etape(commande)) })).values(),
    );
    return rejouee.ok ? null : rejouee;
  },
  /** Nothing of what was interrupted is kept any more. */
  abandon(): void {
    interrompu = false;
    conserve.write(null);
  },
  stop(): void {
    enCours = false;
    portail.listen(null);
    forget(portail.etat.sequence + 1);
    conserve.write(null);
  },
};

/** `heure`: when it begins; null: at the time of the portal. */
async function begin(jeu: Jeu, heure: HeureDeParis | null): Promise<NonExecution | null> {
  portail.listen(null);
  const cause = await aPart.enter();
  if (cause) return { ok: false, echec: cause };
  const debut = heure ?? portail.maintenant;
  const regle = await portail.execute({ type: 'reglerHorloge', heure: debut });
  if (!regle.ok) return regle;
  const installe = await portail.executeAll(jeu.etapes);
  if (!installe.ok) return installe;
  // The jeu has its own date; where it has none, the one of the start.
  const horloge = portail.maintenant;
  const fixe = await portail.execute({ type: 'reglerHorloge', heure: horloge });
  if (!fixe.ok) return fixe;
  await portail.choose(jeu.siret);
  [courant, interrompu] = [{ jeu: jeu.id, horloge, commandes: [] }, false];
  [depart, enCours] = [portail.etat.sequence, true];
  portail.listen(hear);
  return null;
}

/** As a file of scenario, which is checked as such when it is read again. Captions come later. */
function keepSafe({ jeu, horloge, commandes }: Enregistrement): void {
  const etapes = commandes.map((commande) => ({ legende: '', commande }));
  const texte = JSON.stringify({
    format: 'simulateur-segur/scenario',
    version: 1,
    titre: '',
    enseigne: '',
    jeu,
    horloge,
    etapes,
  });
  conserve.write(texte);
}

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
  keepSafe(courant);
}

/** Real time never comes back the same: the clock is set where it stood. */
function standStill(commande: Commande): Commande {
  if (commande.type !== 'reglerHorloge' || commande.heure !== null) return commande;
  return { type: 'reglerHorloge', heure: portail.maintenant };
}
