import type { ContextePortail } from '#domain/portail/contexte.ts';
import { AUCUN_CHOIX, type Choix, type Failure, type Report } from '#domain/report.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { readClock } from '#clock.ts';
import type { EtapeSimulation } from '#worker/client.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';

type Etat =
  | { readonly type: 'vide' }
  | { readonly type: 'fait'; readonly report: Report }
  | { readonly type: 'echec'; readonly failure: Failure };

/** What the fictive portal knows at this moment, with its own time; null once no fournisseur is chosen there. */
export type LecturePortail = () => {
  readonly portail: ContextePortail;
  readonly maintenant: HeureDeParis;
} | null;

const tache = createTache<'simulation', EtapeSimulation>();

let etat = $state.raw<Etat>({ type: 'vide' });
let fichier = $state.raw<File | null>(null);
let choix = $state.raw<Choix>(AUCUN_CHOIX);
let lecture = $state.raw<LecturePortail | null>(null);
let lectureFaite = $state.raw<LecturePortail | null>(null);
let resultats = $state(0);

const perime = $derived(
  etat.type === 'fait' &&
    (lecture !== lectureFaite || !sameChoix(etat.report.choix, toChoix(choix))),
);

/** The file at hand, what was chosen (null = left to recognition), and what came of it. It outlives a change of route. */
export const simulation = {
  get etat() {
    return etat;
  },
  get fichier() {
    return fichier;
  },
  get choix() {
    return choix;
  },
  /** Null: the file alone, as on the public page of the portal. */
  get lecture() {
    return lecture;
  },
  /** Current step, null when nothing runs. */
  get etape() {
    return tache.progres;
  },
  get enCours() {
    return tache.enCours !== null;
  },
  /** True once the work lasts long enough to be worth showing. */
  get lent() {
    return tache.lent;
  },
  /** The choices have changed since the report was made. */
  get perime() {
    return perime;
  },
  /** Grows by one with each answer, so that a view can react to a new one. */
  get resultats() {
    return resultats;
  },
  choose(partiel: Partial<Choix>): void {
    choix = { ...choix, ...partiel };
  },
  readPortail(nouvelle: LecturePortail | null): void {
    lecture = nouvelle;
  },
  async submit(nouveau: File): Promise<void> {
    // A form is imposed on one file, which may come back corrected.
    if (fichier?.name !== nouveau.name) choix = { ...choix, formulaire: null };
    fichier = nouveau;
    await tache.run('simulation', (course) => simulate(nouveau, course));
  },
  async rerun(): Promise<void> {
    const present = fichier;
    if (present) await tache.run('simulation', (course) => simulate(present, course));
  },
  cancel: () => tache.cancel(),
};

/** Loads the worker and what people brought while the page is idle, so that the first file waits for neither. */
export async function prepareSimulation(): Promise<void> {
  const [{ warmUp }] = await Promise.all([import('#worker/client.ts'), loadReferences()]);
  await warmUp();
}

/** Starts the thread as soon as a file is brought: it reads its code while the rest is made ready. */
export async function wakeThread() {
  const client = await import('#worker/client.ts');
  client.wake();
  return client;
}

/** The modèles and the base des ES of this moment. */
async function loadReferences() {
  const [modeles, baseEligibles] = await Promise.all([
    import('#ui/references/modeles.svelte.ts').then(({ loadModeles }) => loadModeles()),
    import('#ui/references/base/base.svelte.ts').then(({ loadEligibles }) => loadEligibles()),
  ]);
  return { modeles, baseEligibles };
}

async function simulate(source: File, course: Course<EtapeSimulation>): Promise<void> {
  course.showProgres('lecture');
  const [client, references] = await Promise.all([wakeThread(), loadReferences()]);
  const lue = lecture;
  const moment = lue?.() ?? { maintenant: readClock() };
  const request = { fichier: source, choix: toChoix(choix), ...references, ...moment };
  const result = await client.simulate(request, {
    signal: course.signal,
    onEtape: course.showProgres,
  });
  if (!course.courante) return;
  lectureFaite = lue;
  etat = result.ok
    ? { type: 'fait', report: result.report }
    : { type: 'echec', failure: { ...result.failure } };
  resultats += 1;
}

/** As on the portal, the VAT rate is asked for an avance only. */
function toChoix({ numeroAns, type, tauxTva, formulaire, dossierCompletLe }: Choix): Choix {
  const numero = numeroAns?.trim() ?? '';
  return {
    numeroAns: numero === '' ? null : numero,
    type,
    tauxTva: type === 'solde' ? null : tauxTva,
    formulaire,
    dossierCompletLe: type === 'solde' ? null : dossierCompletLe,
  };
}

function sameChoix(a: Choix, b: Choix): boolean {
  return (
    a.numeroAns === b.numeroAns &&
    a.type === b.type &&
    a.tauxTva === b.tauxTva &&
    a.formulaire === b.formulaire
  );
}
