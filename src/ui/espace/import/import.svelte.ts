import type { ImportJson } from '#domain/portail/dossier.ts';
import { isAccepted, type Failure, type Report } from '#domain/report.ts';
import type { EtapeSimulation } from '#worker/client.ts';
import {
  listAvancesInconnues,
  listManques,
  listNumeros,
  sameBytes,
  sameSaisie,
  SAISIE_VIDE,
  toChoix,
  type SaisieImport,
} from './import.ts';
import { juges } from '#ui/commun/juges.ts';
import { readPortail } from '#ui/portail/lecture.ts';
import { copyFile, execute, findImport, isOvertaken, type Jugement } from './import-depot.ts';
import { readEnCours, writeEnCours } from './garde.ts';
import { createGarde, type Garde } from '#ui/portail/garde.svelte.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import { loadReferences } from '#ui/references/charger.ts';
import { portail } from '#ui/portail/portail.svelte.ts';

type NonExecution = Extract<Awaited<ReturnType<typeof portail.executeAll>>, { ok: false }>;

/** What the last simulation answered, and for which fields. */
interface Reponse {
  readonly saisie: SaisieImport;
  readonly result:
    | { readonly ok: true; readonly report: Report }
    | { readonly ok: false; readonly failure: Failure };
}

/** Why « Importer », or the scenery, did nothing. */
type Empechement =
  /** The file is no longer the one that was simulated. */
  | { readonly type: 'autre-fichier' }
  /** `rejuge`: the portal had changed meanwhile, and the file was judged again first. */
  | { readonly type: 'refuse'; readonly execution: NonExecution; readonly rejuge: boolean };

type Travail = 'simulation' | 'import' | 'decor';

const tache = createTache<Travail, EtapeSimulation>();

let siret: string | null = null;
let saisie = $state.raw<SaisieImport>(SAISIE_VIDE);
let reponse = $state.raw<Reponse | null>(null);
let empechement = $state.raw<Empechement | null>(null);
let importe = $state<number | null>(null);
let rejuge = $state(false);
let posees = $state(0);
let montree = $state(false);
/** What came back from a visit before. */
let revenue = $state(false);
let garde = $state.raw(createGarde('import/'));

const report = $derived(reponse?.result.ok ? reponse.result.report : null);
const perime = $derived(reponse !== null && !sameSaisie(reponse.saisie, saisie));
const simulee = $derived(report !== null && isAccepted(report.verdict) && !perime);

/** « Importer des demandes », from the empty form to the compte rendu. It outlives a change of screen. */
export const importation = {
  get saisie() {
    return saisie;
  },
  get travail() {
    return tache.enCours;
  },
  /** True once the work lasts long enough to be worth showing. */
  get lent() {
    return tache.lent;
  },
  get etape() {
    return tache.progres;
  },
  get reponse() {
    return reponse;
  },
  /** Of the last simulation, or of the import that was refused: it is judged at its moment. */
  get report() {
    return report;
  },
  /** The fields have changed since. */
  get perime() {
    return perime;
  },
  /** The simulation of this very file with these choices succeeded. */
  get simulee() {
    return simulee;
  },
  get empechement() {
    return empechement;
  },
  /** The import just made; null once it is gone. */
  get importe(): ImportJson | null {
    return importe === null ? null : (portail.etat.imports.get(importe) ?? null);
  },
  /** The portal changed between the judgement and the import: the file was judged twice. */
  get rejuge() {
    return rejuge;
  },
  /** How many avances the scenery has just received. */
  get posees() {
    return posees;
  },
  /** It is looked at, in a story: no window opens above it. */
  get montree() {
    return montree;
  },
  get revenue() {
    return revenue;
  },
  get garde() {
    return garde;
  },
  /** On arrival: a new form for another fournisseur, and after an import. What a visit before left comes back a moment later. */
  async open(nouveau: string | null): Promise<void> {
    if (nouveau === siret && importe === null) return;
    empty();
    [siret, garde] = [nouveau, createGarde(`import/${nouveau ?? ''}`)];
    await resume(garde);
  },
  restart(): void {
    empty();
  },
  /** What was filled in is thrown away. */
  async forget(): Promise<void> {
    empty();
    await garde.forget();
  },
  fill(partie: Partial<SaisieImport>): void {
    saisie = { ...saisie, ...partie };
    keepNow();
  },
  /**
   * As a story left it, to be looked at: the fields, what the simulator answered (null: nothing yet), why « Importer » did
   * nothing. Nothing is judged, nor told to who records.
   */
  show(montrees: SaisieImport, result: Reponse['result'] | null, refus: NonExecution | null): void {
    empty();
    [siret, saisie, montree] = [portail.siret, montrees, true];
    reponse = result && { saisie: montrees, result };
    empechement = refus && { type: 'refuse', execution: refus, rejuge: false };
  },
  /** As nobody had looked at it. */
  leave(): void {
    empty();
    siret = null;
  },
  simulate: () => work('simulation', simulate),
  importFile: () => work('import', importFile),
  placeAvances: () => work('decor', placeAvances),
  cancel: () => tache.cancel(),
};

function empty(): void {
  tache.drop();
  [saisie, reponse, empechement, importe] = [SAISIE_VIDE, null, null, null];
  [rejuge, posees, montree, revenue] = [false, 0, false, false];
}

/** Not in the place of what was filled in meanwhile. */
async function resume(mienne: Garde): Promise<void> {
  const gardee = await mienne.read();
  const enCours = gardee && readEnCours(gardee);
  if (garde !== mienne || !enCours || saisie !== SAISIE_VIDE) return;
  const { saisie: lue, simulee: repondue } = enCours;
  const ouverts = siret === null ? [] : listNumeros(portail.etat, siret);
  const offert = ouverts.some(({ numeroAns }) => numeroAns === lue.numeroAns);
  [saisie, revenue] = [offert ? lue : { ...lue, numeroAns: null }, true];
  if (repondue) await work('simulation', judgeAgain);
}

function keepNow(): void {
  if (!montree) void garde.write(writeEnCours({ saisie, simulee: reponse !== null && !perime }));
}

/** The answer that was there: nobody pressed « Simuler ». */
async function judgeAgain(course: Course<EtapeSimulation>): Promise<void> {
  const { fichier } = saisie;
  if (fichier && listManques(saisie).length === 0) await judge(fichier, course);
}

async function simulate(course: Course<EtapeSimulation>): Promise<void> {
  const { fichier } = saisie;
  if (!fichier || listManques(saisie).length > 0) return;
  const choix = toChoix(saisie);
  const juge = await judge(fichier, course);
  keepNow();
  if (!juge) return;
  const { report: lu, siret: deposant } = juge;
  portail.tellSimulation(
    { siret: deposant, choix, nom: fichier.name, texte: lu.texte },
    lu.verdict,
  );
}

/** The file is read once more; what is judged now is what is kept. */
async function importFile(course: Course<EtapeSimulation>): Promise<void> {
  const simule = report;
  if (!saisie.fichier || !simule || !simulee) return;
  const copie = await copyFile(saisie.fichier);
  rejuge = false;
  let jugement = await judge(copie ?? saisie.fichier, course);
  if (!jugement || !copie) return;
  if (!sameBytes(jugement.report, simule)) {
    [reponse, empechement] = [null, { type: 'autre-fichier' }];
    return;
  }
  let execution = await execute(jugement, copie);
  if (execution && isOvertaken(execution)) {
    rejuge = true;
    jugement = await judge(copie, course);
    if (!jugement) return;
    execution = await execute(jugement, copie);
  }
  if (!course.courante) return;
  if (execution?.ok) {
    importe = findImport(execution);
    await garde.forget();
  } else if (execution) empechement = { type: 'refuse', execution, rejuge };
}

async function placeAvances(course: Course<EtapeSimulation>): Promise<void> {
  const { fournisseur, etat } = portail;
  if (!report || !fournisseur) return;
  const commandes = listAvancesInconnues(report, etat, fournisseur);
  const execution = await portail.executeAll(() =>
    commandes.map((commande) => ({ commande, fichiers: [] })).values(),
  );
  if (!course.courante) return;
  if (!execution.ok) {
    empechement = { type: 'refuse', execution, rejuge: false };
    return;
  }
  await simulate(course);
  if (course.courante) posees = commandes.length;
}

/** Judges the file against the portal of this moment, and shows the answer; null when there is nothing to go on with. */
async function judge(fichier: File, course: Course<EtapeSimulation>): Promise<Jugement | null> {
  const moment = readPortail();
  if (!moment) return null;
  const pour = saisie;
  const { simulate: run } = await import('#worker/client.ts');
  const result = await run(
    { fichier, choix: toChoix(pour), ...(await loadReferences()), ...moment },
    { signal: course.signal, onEtape: course.showProgres },
  );
  if (!course.courante) return null;
  reponse = { saisie: pour, result };
  if (!result.ok) return null;
  juges.tell(result.report);
  const { sequence, siret: deposant } = moment.portail;
  return { report: result.report, depot: result.depot, siret: deposant, sequence };
}

async function work(
  nom: Travail,
  run: (course: Course<EtapeSimulation>) => Promise<void>,
): Promise<void> {
  [empechement, posees] = [null, 0];
  await tache.run(nom, run);
}
