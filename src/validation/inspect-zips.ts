import { FORMULAIRES } from '#domain/formulaires.ts';
import type { ChoixPiece } from '#domain/pieces-report.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import type { SonsId } from '#domain/sons.ts';
import { FICHIER_INACCESSIBLE } from '#domain/zip-inaccessible.ts';
import type { ExamenEntree, LectureZip, RefusZip, TypePiece } from '#domain/zip.ts';
import { recognizeFormulaire } from './format/recognize.ts';
import { readFile } from './lecture/read.ts';
import { inspectPieces, reportPieces } from './pieces/inspect.ts';
import { makeRepaired, planRepair } from './pieces/repair.ts';
import { sliceRaw } from './pieces/write-zip.ts';
import { examineEntries } from './zip/integrity.ts';
import { adopt, listDonnes, packVrac } from './vrac.ts';
import { readDirectory, readTypes, type FichierZip } from './zip/read-zip.ts';
import type {
  Inspection,
  Planned,
  RepairResult,
  ZipsProgress,
  ZipsRequest,
  ZipsResult,
} from './zips-request.ts';

/**
 * Inspects zips together: names and sizes first (told at once), then what each entry really is, then its integrity.
 * A zip that cannot be read is refused alone. Never throws for what the files hold.
 */
export async function inspectZips(
  request: ZipsRequest,
  onProgress: (progress: ZipsProgress) => void = () => {},
): Promise<ZipsResult> {
  try {
    inspected = null;
    const { contexte, vrac, donnes } = await inspect(request, onProgress);
    inspected = { contexte, donnes };
    return { ok: true, inspection: { ...planned(inspected, request.choix ?? []), ...vrac } };
  } catch (error) {
    return toFailure(error);
  }
}

/** What the last inspection of this thread found, so that a choice needs no new reading. */
let inspected: Pick<Inspected, 'contexte' | 'donnes'> | null = null;
type Inspected = Awaited<ReturnType<typeof inspect>>;

/** What is said of the zips last inspected by this thread, with these choices; null when there are none. */
export function replan(choix: readonly ChoixPiece[]): Planned | null {
  return inspected && planned(inspected, choix);
}

function planned(
  { contexte, donnes }: NonNullable<typeof inspected>,
  choix: readonly ChoixPiece[],
): Planned {
  const plan = planRepair(contexte, [...donnes, ...choix]);
  return { report: reportPieces(adopt(contexte, plan)), plan };
}

/** Makes the zips of the plan that the inspection gives, and inspects them in turn as proof. */
export async function repairZips(
  request: ZipsRequest,
  onProgress: (progress: ZipsProgress) => void = () => {},
): Promise<RepairResult> {
  try {
    const { contexte, states, fichiers, donnes } = await inspect(request, onProgress);
    const choix = [...donnes, ...(request.choix ?? [])];
    const made = await makeRepaired(planRepair(contexte, choix), ({ zip, rang }) => {
      const entree = states[zip]?.lecture.entrees[rang];
      const fichier = fichiers[zip];
      if (!entree || !fichier) throw new Error(`No entry ${rang} in zip ${zip}`);
      return sliceRaw(fichier, entree);
    });
    const zips = made.map(({ nom, fichier }) => ({ nom, blob: fichier }));
    const named = zips.map(({ nom, blob }) => Object.assign(blob.slice(), { name: nom }));
    const acquis = request.zips.slice(0, request.acquis ?? 0);
    const deposes = request.zips.slice(acquis.length).map(({ name }) => name);
    const nomsDejaUtilises = [...(request.nomsDejaUtilises ?? []), ...deposes];
    const refaits = { ...request, zips: [...acquis, ...named], vrac: [], nomsDejaUtilises };
    const proof = await inspect(refaits, () => {});
    return { ok: true, zips, preuve: reportPieces(proof.contexte) };
  } catch (error) {
    return toFailure(error);
  }
}

/** What is known of one zip, step after step. */
interface ZipState {
  lecture: LectureZip;
  types: readonly (TypePiece | null)[];
  examens: ExamenEntree[];
}

async function inspect(request: ZipsRequest, onProgress: (progress: ZipsProgress) => void) {
  const { document, sons } = await readJson(request.json);
  const vrac = request.vrac?.length ? await packVrac(request.vrac, onProgress) : null;
  const fichiers: readonly FichierZip[] = [...request.zips, ...(vrac ? [vrac.zip] : [])];
  const directories = await Promise.all(
    fichiers.map((zip) => guard(zip, () => readDirectory(zip), refuseDirectory)),
  );
  const states: ZipState[] = directories.map(({ lecture }, rang) => ({
    lecture: asVrac(lecture, rang),
    types: [],
    examens: [],
  }));
  const dit = vrac && { vrac: { zip: vrac.zip, illisibles: vrac.illisibles } };
  const look = () =>
    inspectPieces({
      document,
      mentions: request.mentions,
      sons,
      profilZip: request.profilZip,
      nomsDejaUtilises: request.nomsDejaUtilises ?? [],
      acquis: request.acquis ?? 0,
      nomDepart: request.json?.name ?? '',
      zips: states.map(({ lecture }) => lecture),
      types: states.map(({ types }) => types),
      examens: states.map(({ examens }) => examens),
    });
  const tell = () => {
    const inspection: Inspection = { report: reportPieces(look()), plan: null, ...dit };
    onProgress({ type: 'provisoire', inspection });
  };
  tell();

  for (const [rank, zip] of fichiers.entries()) {
    const directory = directories[rank];
    const state = states[rank];
    if (!directory || !state) continue;
    const heads = await guard(zip, () => readTypes(zip, directory), refuseHeads);
    state.lecture = asVrac(heads.lecture, rank);
    state.types = heads.types;
  }
  tell();

  const total = states.reduce((sum, { lecture }) => sum + sizeOf(lecture), 0);
  let before = 0;
  for (const [rank, zip] of fichiers.entries()) {
    const state = states[rank];
    if (!state) continue;
    await examine(zip, state, (lus, entree) =>
      onProgress({ type: 'octets', lus: before + lus, total, entree }),
    );
    before += sizeOf(state.lecture);
  }
  const contexte = look();
  return { contexte, states, fichiers, vrac: dit, donnes: vrac ? listDonnes(vrac, contexte) : [] };

  function asVrac(lecture: LectureZip, rang: number): LectureZip {
    return rang < request.zips.length ? lecture : { ...lecture, vrac: true };
  }
}

async function examine(
  zip: FichierZip,
  state: ZipState,
  onOctets: (lus: number, entree: string) => void,
): Promise<void> {
  const { entrees } = state.lecture;
  let current = '';
  try {
    const options = { onProgress: (lus: number) => onOctets(lus, current) };
    for await (const examen of examineEntries(zip, entrees, options)) {
      current = entrees[examen.rang]?.nom ?? '';
      state.examens.push(examen);
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    state.lecture = { ...state.lecture, refus: INACCESSIBLE, entrees: [] };
    state.examens = [];
  }
}

async function readJson(
  json: ZipsRequest['json'],
): Promise<{ document: unknown; sons: SonsId | null }> {
  const document = json ? (await readFile(json)).document : null;
  if (!document) return { document: null, sons: null };
  const { id } = recognizeFormulaire(document.valeur, AUCUN_CHOIX).reconnaissance;
  return { document: document.valeur, sons: id && FORMULAIRES[id].sons };
}

const INACCESSIBLE: RefusZip = {
  regle: FICHIER_INACCESSIBLE,
  motif:
    'Ce fichier n’a pas pu être lu : il a peut-être été modifié, déplacé ou ouvert par un autre logiciel. Donnez-le à nouveau.',
};

/** A file that can no longer be read is refused alone; our own bugs go up. */
async function guard<T>(
  zip: FichierZip,
  read: () => Promise<T>,
  refuse: (lecture: LectureZip) => T,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return refuse({
      nom: zip.name,
      taille: zip.size,
      refus: INACCESSIBLE,
      remarques: [],
      entrees: [],
    });
  }
}

const refuseDirectory = (lecture: LectureZip) => ({ lecture, repertoire: null });
const refuseHeads = (lecture: LectureZip) => ({ lecture, types: [] });

function sizeOf({ entrees }: LectureZip): number {
  return entrees.reduce((sum, { tailleCompressee }) => sum + tailleCompressee, 0);
}

function toFailure(error: unknown): Extract<ZipsResult, { ok: false }> {
  if (!(error instanceof DOMException)) throw error;
  return { ok: false, failure: { type: 'fichier-inaccessible', detail: error.message } };
}
