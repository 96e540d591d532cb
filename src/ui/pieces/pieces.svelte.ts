import type { ChoixPiece } from '#domain/pieces-report.ts';
import { EN_VRAC } from '#domain/pieces.ts';
import type { ProfilZip } from '#domain/vocabulaire.ts';
import type { Failure } from '#domain/report.ts';
import type { Inspection, RepairResult, ZipsProgress } from '#worker/client.ts';
import { createTache } from '#ui/commun/tache.svelte.ts';
import { presence } from './presence.svelte.ts';
import { lireMentions } from './mentions.ts';
import { addLibres, giveLibre, type Arrivant, type Libre } from './vrac/libres.ts';

/** The zips of a deposit, as their screen knows them. */
export interface DepartPieces {
  readonly json: File | null;
  readonly profilZip: ProfilZip | null;
  readonly nomsDejaUtilises: readonly string[];
  /** How many of the zips added first the portal already took; none when absent. */
  readonly acquis?: number;
}

type Lus = Omit<Extract<ZipsProgress, { type: 'octets' }>, 'type'>;
type Reparation = Omit<Extract<RepairResult, { ok: true }>, 'ok'>;

const tache = createTache<'inspection' | 'reparation', Lus>();

let zips = $state.raw<readonly File[]>([]);
let retire = $state.raw<File | null>(null);
let libres = $state.raw<readonly Libre[]>([]);
let paquet = $state.raw<File | null>(null);
let illisibles = $state.raw<readonly string[]>([]);
/** Asked for without any file yet. */
let voulu = false;
let lecture: Promise<void> = Promise.resolve();
let json = $state.raw<File | null>(null);
let profilZip = $state<ProfilZip | null>(null);
let choix: readonly ChoixPiece[] = [];
let nomsDejaUtilises: readonly string[] = [];
let acquis = 0;
let inspection = $state.raw<Inspection | null>(null);
let interrompu = $state(false);
let failure = $state.raw<Failure | null>(null);
let reparation = $state.raw<Reparation | null>(null);
let reponse = $state.raw<object | null>(null);

/** The zips at hand, the JSON that they go with, and what came of them. They outlive a change of route. */
export const pieces = {
  get zips() {
    return zips;
  },
  /** The zip removed last, which may be added again; null once other files came. */
  get retire() {
    return retire;
  },
  /** Files that are in no zip: the last zip of the report, in the same order. */
  get libres() {
    return libres;
  },
  /** Names of those that could not be read, and are gone. */
  get illisibles() {
    return illisibles;
  },
  /** The JSON that lists them; null: they are read alone. */
  get json() {
    return json;
  },
  get profilZip() {
    return profilZip;
  },
  get travail() {
    return tache.enCours;
  },
  /** True once the work lasts long enough to be worth showing. */
  get lent() {
    return tache.lent;
  },
  /** Null while names and sizes are being read. */
  get progression() {
    return tache.progres;
  },
  /** The quick answer first, then the full one; see `report.provisoire`. */
  get inspection() {
    return inspection;
  },
  /** The user stopped the reading: the inspection will stay as it is. */
  get interrompu() {
    return interrompu;
  },
  get failure() {
    return failure;
  },
  get reparation() {
    return reparation;
  },
  /** A new object with each answer that the user is waiting for, so that the focus goes there once. */
  get reponse() {
    return reponse;
  },
  /** Other zips for another JSON: those at hand are forgotten. */
  begin(depart: DepartPieces): void {
    ({ json, profilZip, nomsDejaUtilises, acquis = 0 } = depart);
    [zips, retire, libres, illisibles, voulu] = [[], null, [], [], false];
    void inspect(false);
  },
  /** Goes with this JSON: with another, those at hand are forgotten. */
  follow(nouveau: File | null): void {
    if (json !== nouveau) this.begin({ json: nouveau, profilZip: null, nomsDejaUtilises: [] });
  },
  /** The documents of the JSON are shown, each to be given its file. */
  prepare(): void {
    voulu = true;
    void inspect(true);
  },
  /** Once the files that came last are read. */
  get lecture() {
    return lecture;
  },
  /** What the zip of this rank is read from: the loose files are the last one. */
  fichierAt: (rang: number) => zips[rang] ?? (rang === zips.length ? paquet : null),
  /** Adds loose files; `pour`: the document to which a lone one is given. */
  addLibres(arrivants: readonly Arrivant[], pour: string | null, attendue: boolean) {
    const { libres: nouveaux, ...dit } = addLibres(
      libres,
      arrivants,
      arrivants.length === 1 ? pour : null,
    );
    [libres, illisibles] = [nouveaux, []];
    lecture = inspect(attendue);
    return dit;
  },
  removeLibre(rang: number): void {
    libres = libres.filter((_, place) => place !== rang);
    lecture = inspect(false);
  },
  /** The same file, made smaller or as it was. */
  changeLibre(rang: number, fichier: File, original: File | null): void {
    libres = libres.map((libre, place) =>
      place === rang ? { ...libre, fichier, original } : libre,
    );
    lecture = inspect(false);
  },
  /**
   * Adds zips to those at hand. One that bears the name of another takes its place, and is named: it was mended on disk, and
   * some engines still read what is no more. The same name twice at once is kept: a control speaks of it.
   */
  add(nouveaux: readonly File[], attendue: boolean): readonly string[] {
    const noms = nouveaux.map(({ name }) => name);
    const remplaces = zips.filter(({ name }) => noms.includes(name));
    zips = [...zips.filter(({ name }) => !noms.includes(name)), ...nouveaux];
    retire = null;
    void inspect(attendue);
    return remplaces.map(({ name }) => name);
  },
  remove(rang: number): void {
    retire = zips[rang] ?? null;
    zips = zips.filter((zip) => zip !== retire);
    void inspect(false);
  },
  /** The JSON that lists the pieces: the zips are judged again with it. */
  useJson(nouveau: File): void {
    json = nouveau;
    if (hasPieces()) void inspect(false);
  },
  chooseProfil(profil: ProfilZip | null): void {
    profilZip = profil;
    void inspect(false);
  },
  rerun: (attendue: boolean) => inspect(attendue),
  /** The entries that answer documents, where several could; null: none of them. The zips are not read again. */
  choose(nouveaux: readonly ChoixPiece[]): Promise<void> {
    choix = [...choix, ...nouveaux];
    for (const { attendu, ref } of nouveaux) {
      const pour = inspection?.report.attendus[attendu]?.document.nomFichier;
      if (pour !== undefined)
        libres = giveLibre(libres, pour, ref?.zip === zips.length ? ref.rang : null);
    }
    reparation = null;
    return replan();
  },
  repair: () => repair(),
  cancel: () => tache.cancel(),
};

/** Choices name entries by their rank: they do not outlive what they were made for. */
async function inspect(attendue: boolean, choisis: readonly ChoixPiece[] = []): Promise<void> {
  choix = choisis;
  reparation = null;
  presence.tell(hasPieces() || retire !== null);
  if (!hasPieces()) {
    tache.drop();
    [inspection, failure, interrompu, paquet] = [null, null, false, null];
    return;
  }
  [failure, interrompu] = [null, false];
  await tache.run('inspection', async (course) => {
    const { inspectZips } = await loadClient();
    let repondu = false;
    const demandes = libres;
    const result = await inspectZips(request(), {
      signal: course.signal,
      onProgress: (progress) => {
        if (progress.type === 'octets') return course.showProgres(progress);
        if (!course.courante) return;
        show(progress.inspection, demandes);
        // The first answer is what the user waits for; the end is only announced.
        if (attendue && !repondu) reponse = {};
        repondu = true;
      },
    });
    if (!course.courante) return;
    if (result.ok) show(result.inspection, demandes);
    else if (result.failure.type === 'annule') interrompu = true;
    else failure = result.failure;
    // What an earlier reading said of other zips must not pass for an answer.
    if (!result.ok && !repondu) inspection = null;
    if (attendue && !repondu) reponse = {};
  });
}

/** Files that could not be read are gone: the others keep their order, which is that of the report. */
function show(nouvelle: Inspection, demandes: readonly Libre[]): void {
  inspection = nouvelle;
  const { vrac } = nouvelle;
  paquet = vrac ? new File([vrac.zip], EN_VRAC) : null;
  if (!vrac || vrac.illisibles.length === 0) return;
  const perdus = vrac.illisibles;
  illisibles = perdus.map((rang) => demandes[rang]?.nom ?? '');
  libres = demandes.filter((_, rang) => !perdus.includes(rang));
}

function hasPieces(): boolean {
  return voulu || zips.length > 0 || libres.length > 0;
}

async function replan(): Promise<void> {
  const mine = choix;
  const dit = await (await loadClient()).replan(mine);
  // Another choice, or another inspection, which starts without any, has taken over.
  if (choix !== mine) return;
  // The report only depends on what is given of the loose files: without any, its rows stay, and the focus in them.
  if (inspection && dit)
    inspection = { ...inspection, ...(libres.length > 0 ? dit : { plan: dit.plan }) };
  else await inspect(false, mine);
}

async function repair(): Promise<void> {
  failure = null;
  await tache.run('reparation', async (course) => {
    const { repairZips } = await loadClient();
    const result = await repairZips(request(), { signal: course.signal });
    if (!course.courante) return;
    if (result.ok) reparation = { zips: result.zips, preuve: result.preuve };
    else if (result.failure.type !== 'annule') failure = result.failure;
  });
}

function loadClient() {
  return import('#worker/client.ts');
}

function request() {
  const vrac = libres.map(({ fichier, nom, pour }) => ({ fichier, nom, pour }));
  const mentions = lireMentions();
  return { zips, vrac, json, mentions, profilZip, choix, nomsDejaUtilises, acquis };
}
