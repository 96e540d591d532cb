import type { ContextePortail } from '#domain/portail/contexte.ts';
import { AUCUN_CHOIX, type Choix, type Failure, type Report } from '#domain/report.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { EtapeSimulation } from '#worker/client.ts';
import { juges } from '#ui/commun/juges.ts';
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
let relue = $state(false);

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
  /** The file at hand came back when the page was reloaded. */
  get relue() {
    return relue;
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
  /** `relu`: it had been judged before the page was reloaded, which is no new try. */
  async submit(nouveau: File, relu?: 'relu'): Promise<void> {
    // A form is imposed on one file, which may come back corrected.
    if (fichier?.name !== nouveau.name) choix = { ...choix, formulaire: null };
    [fichier, relue] = [nouveau, relu === 'relu'];
    await tache.run('simulation', (course) => simulate(nouveau, course));
  },
  async rerun(): Promise<void> {
    const present = fichier;
    relue = false;
    if (present) await tache.run('simulation', (course) => simulate(present, course));
  },
  cancel: () => tache.cancel(),
  /** The file at hand was mended: its report takes the place of the one that is shown. */
  revise(report: Report, nouveau: File): void {
    fichier = nouveau;
    lectureFaite = lecture;
    etat = { type: 'fait', report };
    juges.tell(report);
  },
};

async function simulate(source: File, course: Course<EtapeSimulation>): Promise<void> {
  course.showProgres('lecture');
  const lue = lecture;
  const { client, makeRequest } = await import('./requete.ts');
  const request = await makeRequest(source, toChoix(choix), lue);
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
  if (result.ok && !relue) juges.tell(result.report);
}

/** As on the portal, the VAT rate is asked for an avance only. */
export function toChoix({ numeroAns, type, tauxTva, formulaire, dossierCompletLe }: Choix): Choix {
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
