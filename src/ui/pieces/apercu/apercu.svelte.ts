import type { EntreeRef, EntreeReport } from '#domain/pieces-report.ts';
import type { PieceResult } from '#worker/client.ts';
import { canPreview } from './apercu.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import { pieces } from '../pieces.svelte.ts';

/** What is looked at: the zip as it was dropped, its pieces that can be shown, and which of them. */
interface Vue {
  readonly zip: File;
  readonly entrees: readonly EntreeReport[];
  readonly place: number;
  /** The one whose button was pressed. */
  readonly depart: EntreeRef;
}

let vue = $state.raw<Vue | null>(null);
let resultat = $state.raw<PieceResult | null>(null);
let url = $state<string | null>(null);
const tache = createTache<'lecture'>();

/** The piece that is looked at, one at a time. Its blob lives as long as it is shown. */
export const apercu = {
  get vue() {
    return vue;
  },
  /** Null while the piece is being read. */
  get resultat() {
    return resultat;
  },
  /** What was read, when it can be shown. */
  get montre() {
    return resultat?.ok && resultat.apercu.visible ? resultat.apercu : null;
  },
  /** Address of the content; null when there is none to show. */
  get url() {
    return url;
  },
  open(depart: EntreeRef): void {
    const zip = pieces.fichierAt(depart.zip);
    const report = pieces.inspection?.report.zips[depart.zip];
    if (zip && report) apercu.openIn(zip, report.entrees, depart);
  },
  /** Any zip at hand, with the entries that its inspection found. */
  openIn(zip: File, inspectees: readonly EntreeReport[], depart: EntreeRef): void {
    const entrees = inspectees.filter(canPreview);
    const place = entrees.findIndex(({ rang }) => rang === depart.rang);
    if (place !== -1) show({ zip, entrees, place, depart });
  },
  /** The next piece of the same zip (+1), or the one before (-1). */
  move(pas: 1 | -1): void {
    if (vue?.entrees[vue.place + pas]) show({ ...vue, place: vue.place + pas });
  },
  close(): void {
    forget();
    vue = null;
  },
};

function show(nouvelle: Vue): void {
  forget();
  vue = nouvelle;
  const entree = nouvelle.entrees[nouvelle.place];
  if (entree) void tache.run('lecture', (course) => read(nouvelle.zip, entree, course));
}

async function read(zip: File, { rang, nom }: EntreeReport, course: Course): Promise<void> {
  const { readPiece } = await import('#worker/client.ts');
  const lu = await readPiece({ zip, rang, nom }, { signal: course.signal });
  if (!course.courante) return;
  resultat = lu;
  if (lu.ok && lu.apercu.visible) url = URL.createObjectURL(lu.apercu.blob);
}

/** Stops the reading under way and frees the content. */
function forget(): void {
  tache.drop();
  if (url !== null) URL.revokeObjectURL(url);
  [url, resultat] = [null, null];
}
