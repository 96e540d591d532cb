import type { EntreeReport, PiecesReport, ZipInspecte, ZipReport } from '#domain/pieces-report.ts';
import { defaultProfilZip, PHRASE_TOUT_EST_BON } from '#domain/pieces.ts';
import type { Mentions } from '#domain/mentions.ts';
import type { ProfilZip } from '#domain/vocabulaire.ts';
import type { ControleInfo, Severite } from '#domain/report.ts';
import type { SonsId } from '#domain/sons.ts';
import type { ExamenEntree, LectureZip, TypePiece } from '#domain/zip.ts';
import { describeControl } from '#controls/catalogue-json.ts';
import type { ContextePieces } from '#controls/control.ts';
import { PIECE_CONTROLS } from '#controls/pieces/list.ts';
import { runPieceControls, type RawPieceFinding } from '#controls/run-pieces.ts';
import { listAttendus } from './expected.ts';
import { matchPieces } from './match.ts';
import { decide } from './verdict.ts';
import { wordAll } from './word-findings.ts';

export interface PiecesRequest {
  /** The parsed JSON, of any shape; null when there is none, or when it cannot be read. */
  readonly document: unknown;
  /** What a table says of its demandes beside; none when absent. */
  readonly mentions?: Mentions | undefined;
  /** In the order in which the user gave them. */
  readonly zips: readonly LectureZip[];
  /** What is known so far of the entries of each zip; the report is provisional until all are. */
  readonly examens: readonly (readonly ExamenEntree[])[];
  /** Real types by zip and rang: the quick answer, before the full reading. */
  readonly types?: readonly (readonly (TypePiece | null)[])[];
  readonly sons: SonsId | null;
  /** Null: that of the SONS. */
  readonly profilZip: ProfilZip | null;
  /** Names that the portal already keeps in memory. */
  readonly nomsDejaUtilises?: readonly string[];
  /** How many of the zips, the first ones, the portal already took; none when absent. */
  readonly acquis?: number;
  /** What new zips are named after, where none is given. */
  readonly nomDepart?: string;
}

/**
 * Judges what `inspectPieces` matched: zips of pièces justificatives, with the JSON that lists them or by the rules
 * alone. `planRepair` takes the same contexte. Pure; never throws on data.
 */
export function reportPieces(contexte: ContextePieces): PiecesReport {
  const raws = runPieceControls(PIECE_CONTROLS, contexte);
  const { attendus, zips, profilZip, avecJson } = contexte;
  const { constats, tus } = wordAll(raws, contexte);
  const verdict = decide(raws, contexte);
  const provisoire = zips.some(isUnread);
  return {
    profilZip,
    avecJson,
    attendus,
    zips: reportZips(zips, raws),
    constats,
    tus,
    controles: describeSpeakers(raws),
    verdict,
    provisoire,
    phrasePortail: verdict === 'complet' && !provisoire ? PHRASE_TOUT_EST_BON : null,
  };
}

/** What the controls of the zips look at: documents and entries, matched. */
export function inspectPieces({
  document,
  mentions,
  zips,
  examens,
  types = [],
  sons,
  profilZip,
  nomsDejaUtilises = [],
  acquis = 0,
  nomDepart = '',
}: PiecesRequest): ContextePieces {
  const documents =
    document === null || document === undefined ? null : listAttendus(document, mentions);
  const lus = zips.map((lecture, zip) => ({
    lecture,
    examens: examens[zip] ?? [],
    types: types[zip] ?? [],
  }));
  return {
    ...matchPieces(documents, lus),
    profilZip: profilZip ?? defaultProfilZip(sons),
    avecJson: documents !== null,
    nomsDejaUtilises: new Set(nomsDejaUtilises),
    acquis,
    nomDepart,
  };
}

function isUnread({ lecture, entrees }: ZipInspecte): boolean {
  if (lecture.refus) return false;
  return entrees.some(
    ({ examen, role }) => examen === null && role !== 'superflue' && role !== 'inattendue',
  );
}

function reportZips(
  zips: readonly ZipInspecte[],
  raws: readonly RawPieceFinding[],
): readonly ZipReport[] {
  const worst = new Map<string, Severite>();
  const note = (key: string, severite: Severite) => {
    const known = worst.get(key);
    if (!known || GRAVITY[severite] > GRAVITY[known]) worst.set(key, severite);
  };
  for (const { zip, entree, controle } of raws) {
    if (zip === null) continue;
    note(`${zip}`, controle.severite);
    if (entree !== null) note(`${zip}/${entree}`, controle.severite);
  }
  return zips.map(({ rang, lecture: { nom, taille, refus, vrac }, entrees }) => ({
    nom,
    ...(vrac && { vrac }),
    taille,
    refus,
    verdict: VERDICT_BY_GRAVITY[worst.get(`${rang}`) ?? 'information'],
    entrees: entrees.map(({ entree, examen, type, nature, role, attendus }): EntreeReport => ({
      rang: entree.rang,
      nom: entree.nom,
      taille: entree.taille,
      nature,
      role,
      attendus,
      type,
      integrite: examen?.integrite ?? null,
      contenu: examen?.contenu ?? null,
      severite: worst.get(`${rang}/${entree.rang}`) ?? null,
    })),
  }));
}

const GRAVITY = { information: 0, indetermine: 1, avertissement: 2, bloquant: 3 } as const;

const VERDICT_BY_GRAVITY = {
  information: 'conforme',
  indetermine: 'a-verifier',
  avertissement: 'a-verifier',
  bloquant: 'non-conforme',
} as const;

function describeSpeakers(raws: readonly RawPieceFinding[]): Record<string, ControleInfo> {
  const controls = new Set(raws.map(({ controle }) => controle));
  return Object.fromEntries([...controls].map((control) => [control.id, describeControl(control)]));
}
