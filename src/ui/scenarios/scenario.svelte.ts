import type { ReportResult } from '#domain/simulation-result.ts';
import { eligiblesOf } from '#domain/base-es.ts';
import { projeterContexte } from '#domain/portail/prerequis.ts';
import {
  playScenario,
  type Partie,
  type Pas,
  type Reglages,
} from '#domain/portail/scenarios/jouer.ts';
import type { ScenarioEnregistre } from '#domain/portail/scenarios/enregistre.ts';
import type { Scenario } from '#domain/portail/scenarios/scenario.ts';
import { jeuOf } from '#domain/portail/scenarios/scenarios.ts';
import { writeScenario } from '#domain/portail/scenarios/fichier-scenario.ts';
import { createStored } from '#ui/commun/stored.ts';
import { scenarioHref } from './adresse.ts';
import { lire } from './lire.ts';
import { restoreDepart } from './depart.ts';
import { contenusDe } from './specimen.ts';
import { siretDuPas } from './ecran.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import { aPart } from '#ui/portail/a-part.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';
import { projection } from '#ui/projection/projection.svelte.ts';

/** As it is written, and as it is played. */
interface Importe {
  readonly enregistre: ScenarioEnregistre;
  readonly scenario: Scenario;
}

let partie = $state.raw<Partie | null>(null);
let rang = $state(0);
let jugement = $state.raw<ReportResult | null>(null);
let echec = $state.raw<NonExecution | null>(null);
/** The scenario read from a file or a link, or made here; gone with the window. */
let importe = $state.raw<Importe | null>(null);
/** Of the story that is played: where a reload finds it again. */
let adresse = '';
let titre = '';
const ici = createStored('sessionStorage', 'scenario');
/** The scenario read from a file, as text. */
const fichier = createStored('sessionStorage', 'scenario-fichier');
/** Of the last load: a player that was replaced, or taken over, closes nothing. */
let charge: Reglages | null = null;
const tache = createTache<'jugement'>();
/** One load or move at a time, in order. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The player. The whole story is written once into a portal apart; a step is then a moment of its past, looked at: going
 * back or on changes nothing, and nothing can be changed.
 */
export const lecteur = {
  /** Null while it is being prepared. */
  get partie() {
    return partie;
  },
  /** How many steps have been played: from 0. */
  get rang() {
    return rang;
  },
  /** The last step played; null at the start. */
  get pas(): Pas | null {
    return partie?.pas[rang - 1] ?? null;
  },
  /** The step that comes next; null at the end. */
  get suivant(): Pas | null {
    return partie?.pas[rang] ?? null;
  },
  /** What the simulator says of the file of this step; null: no file, or not yet. */
  get jugement() {
    return jugement;
  },
  get echec() {
    return echec;
  },
  get importe() {
    return importe;
  },
  keep(lu: Importe): void {
    importe = lu;
    fichier.write(writeScenario(lu.enregistre));
  },
  /** What `keep` was given, after a reload of this window. */
  recall(): void {
    const texte = importe === null ? fichier.read() : null;
    const lu = texte === null ? null : lire(texte);
    if (lu?.ok) importe = lu;
  },
  load(scenario: Scenario, reglages: Reglages): Promise<void> {
    charge = reglages;
    return enqueue(() => load(scenario, reglages));
  },
  go: (vers: number): Promise<void> => enqueue(() => go(vers)),
  /** From where it will stand once what was asked before is done: two quick keys are two steps. */
  step: (sens: 1 | -1): Promise<void> => enqueue(() => go(rang + sens)),
  /** From the moment shown, the person plays on; the portal apart becomes a portal like another. */
  takeOver: (): Promise<void> =>
    enqueue(async () => {
      const place = await portail.restartHere();
      echec = place.ok ? null : place;
      aPart.release(() => false);
      charge = null;
      forget();
      ici.write(null);
    }),
  /** `reglages`: those with which it was loaded. */
  leave: (reglages: Reglages): Promise<void> =>
    enqueue(async () => {
      if (charge !== reglages) return;
      charge = null;
      forget();
      ici.write(null);
      await aPart.leave();
    }),
};

function enqueue(work: () => Promise<void>): Promise<void> {
  const done = queue.then(work);
  // Whoever asked hears of the trouble; the next one must not.
  queue = done.catch(() => null);
  return done;
}

function forget(): void {
  tache.drop();
  [partie, rang, jugement] = [null, 0, null];
  projection.showPartie(null);
}

async function load(scenario: Scenario, reglages: Reglages): Promise<void> {
  forget();
  echec = await aPart.enter();
  if (echec) {
    // What stays in its place is not the player's to close.
    charge = null;
    return;
  }
  const jouee = playScenario(scenario, jeuOf(scenario), reglages);
  if (jouee.anterieurs.length > 0) {
    echec = await restoreDepart(jouee.anterieurs);
    if (echec) return;
  }
  const actes = [...jouee.preparation, ...jouee.pas.flatMap(({ acceptes }) => acceptes)];
  const ecrite = await portail.executeAll(() =>
    actes.map((acte) => ({ commande: acte.commande, fichiers: contenusDe(acte) })).values(),
  );
  echec = ecrite.ok ? null : ecrite;
  if (!ecrite.ok) return;
  await portail.choose(jeuOf(scenario).siret);
  partie = jouee;
  [adresse, titre] = [scenarioHref(scenario.id, reglages), scenario.titre];
  await go(readPlace(adresse));
}

/** The step at which this window stood, when it was reloaded there; else the start. */
function readPlace(vise: string): number {
  const [lu = '', de] = ici.read()?.split(' ') ?? [];
  return de === vise && /^\d+$/.test(lu) ? Number(lu) : 0;
}

async function go(vers: number): Promise<void> {
  if (partie === null) return;
  tache.drop();
  const prochain = Math.min(Math.max(vers, 0), partie.pas.length);
  const pas = partie.pas[prochain - 1] ?? null;
  const vu = await portail.look((pas?.apres ?? partie.depart).sequence);
  echec = vu.ok ? null : vu;
  if (!vu.ok) return;
  const siret = pas && siretDuPas(pas);
  if (siret !== null && siret !== portail.siret) await portail.choose(siret);
  [rang, jugement] = [prochain, null];
  ici.write(`${prochain} ${adresse}`);
  showPartie(partie);
  if (pas) void tache.run('jugement', (course) => judge(pas, course));
}

/** To the notes of the trainer. */
function showPartie({ pas }: Partie): void {
  const legendes = pas.map(({ etape }) => etape.legende);
  projection.showPartie({ titre, legendes, rang, go: lecteur.go, step: lecteur.step });
}

/** By the same worker as « Simuler un JSON »: nothing of its answer is written beforehand. */
async function judge({ etape, avant }: Pas, course: Course): Promise<void> {
  if (etape.type !== 'simulation') return;
  const { siret, choix, nom, texte } = etape.simulation;
  const [{ simulate }, { baseFictive }] = await Promise.all([
    import('#worker/client.ts'),
    import('#domain/portail/jeux/base-fictive.ts'),
  ]);
  const result = await simulate(
    {
      fichier: new File([texte], nom, { type: 'application/json' }),
      choix,
      maintenant: avant.horloge ?? portail.maintenant,
      portail: projeterContexte(avant, siret),
      baseEligibles: eligiblesOf(baseFictive()),
    },
    { signal: course.signal },
  );
  if (course.courante) jugement = result;
}
