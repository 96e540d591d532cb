import type { Refus } from '#domain/portail/commandes.ts';
import type { Jeu } from '#domain/portail/jeux/jeu.ts';
import {
  toCommandeEnregistree,
  toEtape,
  type CommandeEnregistree,
  type EtapeEnregistree,
} from '#domain/portail/scenarios/etape-enregistree.ts';
import { keepAcceptees, makeActes } from '#domain/portail/scenarios/montage.ts';
import { isPortail, type PortailDeDepart } from '#domain/portail/scenarios/portail-de-depart.ts';
import { prepare } from '#domain/portail/scenarios/jouer.ts';
import { jeuOf } from '#domain/portail/scenarios/scenarios.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { createStored } from '#ui/commun/stored.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import type { Ecoute } from '#ui/portail/ecoute.ts';
import { aPart } from '#ui/portail/a-part.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';
import { captureDepart, restoreDepart } from './depart.ts';
import { contenusDe } from './specimen.ts';
import { montage } from './montage/montage.svelte.ts';
import { wordActes, wordRefuse, wordSimulation } from './textes.ts';

let enCours = $state(false);
/** Kept while one records: a reload finds it. */
const temoin = createStored('sessionStorage', 'enregistrement');
let interrompu = $state(temoin.read() !== null && montage.scenario !== null);
/** Number of the last record before the first act. */
let depart = 0;

/**
 * « Enregistrer ce que je fais »: begins on a ready-made fournisseur, or on a copy of the portal of the person, in a portal apart,
 * so that the same acts can be played again from the same start. What is gathered is the `montage`; of the files that are deposited, only names and sizes.
 */
export const enregistreur = {
  get enCours() {
    return enCours;
  },
  /** A reload, or another portal in the place of its own, cut a recording of this window: what it had is in the `montage`. */
  get interrompu() {
    return interrompu;
  },
  /** Null: it records. */
  async start(jeu: Jeu): Promise<NonExecution | null> {
    const refus = await begin(jeu, null);
    if (refus) return refus;
    montage.begin(jeu.id, portail.maintenant);
    listen();
    return null;
  },
  /** From the portal of the person as it stands, which stays as it is. `nom`: what it is called. Null: it records. */
  async startMine(nom: string): Promise<NonExecution | null> {
    const lu = await captureDepart(nom);
    if (!lu.ok) return lu;
    const heure = portail.maintenant;
    const refus = await begin(lu.depart, heure);
    if (refus) return refus;
    montage.begin(lu.depart, heure);
    listen();
    return null;
  },
  /** Plays again what was recorded before the reload, in a portal apart, and goes on; null: it records. */
  async resume(): Promise<NonExecution | null> {
    const { scenario } = montage;
    if (scenario === null) return null;
    const refus = await begin(jeuOf(scenario), scenario.horloge);
    if (refus) return refus;
    depart = portail.etat.sequence;
    const rejouee = await portail.executeAll(() => replay(scenario.etapes));
    if (!rejouee.ok) return rejouee;
    listen(depart);
    return null;
  },
  /** Nothing of what was interrupted is kept any more. */
  abandon(): void {
    interrompu = false;
    temoin.write(null);
    montage.forget();
  },
  stop(): void {
    // A moment of the past that is only looked at puts nothing aside.
    portail.leavePasse();
    forget(portail.etat.sequence + 1);
    enCours = false;
    const laisse = portail.etat;
    aPart.release(() => portail.etat === laisse);
    portail.listen(null);
    temoin.write(null);
  },
};

/** `heure`: when it begins; null: at the time of the portal. */
async function begin(
  depart: Jeu | PortailDeDepart,
  heure: HeureDeParis | null,
): Promise<NonExecution | null> {
  portail.listen(null);
  const cause = await aPart.enter();
  if (cause) return cause;
  const refus = isPortail(depart)
    ? await beginMine(depart, heure ?? portail.maintenant)
    : await beginJeu(depart, heure);
  if (refus === null) await portail.choose(depart.siret);
  return refus;
}

/** By the same acts as the player: the two stand in the same place. */
async function beginMine(
  depart: PortailDeDepart,
  heure: HeureDeParis,
): Promise<NonExecution | null> {
  const refus = await restoreDepart(depart.enregistrements);
  if (refus) return refus;
  const regle = await portail.executeAll(() => prepare(depart, heure, {}));
  return regle.ok ? null : regle;
}

async function beginJeu(jeu: Jeu, heure: HeureDeParis | null): Promise<NonExecution | null> {
  const regle = await portail.execute({
    type: 'reglerHorloge',
    heure: heure ?? portail.maintenant,
  });
  if (!regle.ok) return regle;
  const installe = await portail.executeAll(jeu.etapes);
  if (!installe.ok) return installe;
  // The jeu has its own date; where it has none, the one of the start.
  const fixe = await portail.execute({ type: 'reglerHorloge', heure: heure ?? portail.maintenant });
  return fixe.ok ? null : fixe;
}

function listen(des = portail.etat.sequence): void {
  [depart, enCours, interrompu] = [des, true, false];
  temoin.write('en cours');
  portail.listen(ECOUTE);
}

/** The acts that were accepted, with specimens of their files. */
function* replay(etapes: readonly EtapeEnregistree[]) {
  for (const each of etapes) {
    if (each.type !== 'actes') continue;
    const { commandes, refus } = each;
    const acceptees = refus === null ? commandes : commandes.slice(0, -1);
    for (const jouee of acceptees.map(toEtape)) {
      yield { ...jouee, fichiers: contenusDe(jouee) };
    }
  }
}

const ECOUTE: Ecoute = {
  acceptees(actes, premiere) {
    forget(premiere);
    const jouees = actes.map(toCommandeEnregistree).map(standStill);
    if (jouees.length > 0) add(makeActes(wordActes(jouees), jouees));
  },
  refusee(commande, refus) {
    if (SANS_SUITE.has(refus.type)) return;
    const jouee = standStill(commande);
    add({ ...makeActes(wordRefuse(jouee), [jouee]), refus: refus.type });
  },
  simulee(simulation, verdict) {
    // A file that is no text cannot be told again.
    if (simulation.texte === '') return;
    const legende = wordSimulation(simulation.nom, verdict);
    add({ type: 'simulation', legende, ecran: null, sources: [], simulation, verdict });
  },
  coupee() {
    [enCours, interrompu] = [false, true];
    aPart.release(() => false);
  },
};

/** Tried again at once, or without any effect: no part of the story. */
const SANS_SUITE: ReadonlySet<Refus['type']> = new Set(['etat-depasse', 'rien-a-faire']);

function add(nouvelle: EtapeEnregistree): void {
  montage.arrange((etapes) => [...etapes, nouvelle]);
}

/** What a return to the past has put aside is no part of the story. */
function forget(desLaSequence: number): void {
  montage.arrange((etapes) => keepAcceptees(etapes, Math.max(desLaSequence - 1 - depart, 0)));
}

/** Real time never comes back the same: the clock is set where it stood. */
function standStill(commande: CommandeEnregistree): CommandeEnregistree {
  if (commande.type !== 'reglerHorloge' || commande.heure !== null) return commande;
  return { ...commande, heure: portail.maintenant };
}
