import type { ImportJson } from '#domain/portail/dossier.ts';
import type { Failure, Report } from '#domain/report.ts';
import type { Etape } from '#worker/client.ts';
import {
  listAvancesInconnues,
  listManques,
  sameBytes,
  sameSaisie,
  SAISIE_VIDE,
  toChoix,
  type SaisieImport,
} from './import.ts';
import { readPortail } from '#ui/portail/lecture.ts';
import { copyFile, execute, findImport, isOvertaken, type Jugement } from './import-depot.ts';
import { incident } from '#ui/commun/incident.svelte.ts';
import { loadModeles } from '#ui/references/modeles.svelte.ts';
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

/** Below this, a progress display would only flicker. */
const DELAI_AFFICHAGE_MS = 250;

let siret: string | null = null;
let saisie = $state.raw<SaisieImport>(SAISIE_VIDE);
let travail = $state<'simulation' | 'import' | 'decor' | null>(null);
let visible = $state(false);
let etape = $state<Etape | null>(null);
let reponse = $state.raw<Reponse | null>(null);
let empechement = $state.raw<Empechement | null>(null);
let importe = $state<number | null>(null);
let rejuge = $state(false);
let posees = $state(0);
let controller: AbortController | null = null;

const report = $derived(reponse?.result.ok ? reponse.result.report : null);
const perime = $derived(reponse !== null && !sameSaisie(reponse.saisie, saisie));
const simulee = $derived(report?.verdict === 'valide' && !perime);

/** « Importer des demandes », from the empty form to the compte rendu. It outlives a change of screen. */
export const importation = {
  get saisie() {
    return saisie;
  },
  get travail() {
    return travail;
  },
  /** True once the work lasts long enough to be worth showing. */
  get lent() {
    return travail !== null && visible;
  },
  get etape() {
    return etape;
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
  /** On arrival: a new form for another fournisseur, and after an import. */
  open(nouveau: string | null): void {
    if (nouveau !== siret || importe !== null) this.restart();
    siret = nouveau;
  },
  restart(): void {
    controller?.abort();
    [saisie, reponse, empechement, importe] = [SAISIE_VIDE, null, null, null];
    [rejuge, posees] = [false, 0];
  },
  fill(partie: Partial<SaisieImport>): void {
    saisie = { ...saisie, ...partie };
  },
  simulate: () => work('simulation', simulate),
  importFile: () => work('import', importFile),
  placeAvances: () => work('decor', placeAvances),
  cancel(): void {
    controller?.abort();
  },
};

async function simulate(mine: AbortController): Promise<void> {
  const { fichier } = saisie;
  if (fichier && listManques(saisie).length === 0) await judge(fichier, mine);
}

/** The file is read once more; what is judged now is what is kept. */
async function importFile(mine: AbortController): Promise<void> {
  const simule = report;
  if (!saisie.fichier || !simule || !simulee) return;
  const copie = await copyFile(saisie.fichier);
  rejuge = false;
  let jugement = await judge(copie ?? saisie.fichier, mine);
  if (!jugement || !copie) return;
  if (!sameBytes(jugement.report, simule)) {
    [reponse, empechement] = [null, { type: 'autre-fichier' }];
    return;
  }
  let execution = await execute(jugement, copie);
  if (execution && isOvertaken(execution)) {
    rejuge = true;
    jugement = await judge(copie, mine);
    if (!jugement) return;
    execution = await execute(jugement, copie);
  }
  if (execution?.ok) importe = findImport(execution);
  else if (execution) empechement = { type: 'refuse', execution, rejuge };
}

async function placeAvances(mine: AbortController): Promise<void> {
  const { fournisseur, etat } = portail;
  if (!report || !fournisseur) return;
  const commandes = listAvancesInconnues(report, etat, fournisseur);
  const execution = await portail.executeAll(() =>
    commandes.map((commande) => ({ commande, fichiers: [] })).values(),
  );
  if (!execution.ok) {
    empechement = { type: 'refuse', execution, rejuge: false };
    return;
  }
  await simulate(mine);
  posees = commandes.length;
}

/** Judges the file against the portal of this moment, and shows the answer; null when there is nothing to go on with. */
async function judge(fichier: File, mine: AbortController): Promise<Jugement | null> {
  const moment = readPortail();
  if (!moment) return null;
  const pour = saisie;
  const { simulate: run } = await import('#worker/client.ts');
  const result = await run(
    { fichier, choix: toChoix(pour), modeles: await loadModeles(), ...moment },
    {
      signal: mine.signal,
      onEtape: (suivante) => {
        if (controller === mine) etape = suivante;
      },
    },
  );
  if (controller !== mine) return null;
  reponse = { saisie: pour, result };
  if (!result.ok) return null;
  const { sequence, siret: deposant } = moment.portail;
  return { report: result.report, depot: result.depot, siret: deposant, sequence };
}

/** One work at a time: the one before is stopped, and its late messages find nobody. */
async function work(
  nom: NonNullable<typeof travail>,
  run: (mine: AbortController) => Promise<void>,
): Promise<void> {
  controller?.abort();
  const mine = new AbortController();
  controller = mine;
  [travail, etape, empechement, posees, visible] = [nom, null, null, 0, false];
  const timer = setTimeout(() => {
    if (controller === mine) visible = true;
  }, DELAI_AFFICHAGE_MS);
  try {
    await run(mine);
  } catch (error) {
    if (controller === mine) incident.report(error);
  } finally {
    clearTimeout(timer);
    if (controller === mine) [controller, travail, etape] = [null, null, null];
  }
}
