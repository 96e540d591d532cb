import type { Attendu, EntreeInspectee, ZipInspecte } from '#domain/pieces-report.ts';
import { baseName, showName } from '#domain/pieces.ts';
import type { Args } from '#domain/report.ts';
import type { ContextePieces, Control, PieceControl, SignalPiece } from './control.ts';
import { isRetenue } from './support/pieces.ts';

/** A finding of the zips before it is worded; ranks are those of the contexte. */
export interface RawPieceFinding {
  readonly controle: PieceControl;
  readonly zip: number | null;
  /** Rank in the directory of `zip`. */
  readonly entree: number | null;
  readonly attendu: number | null;
  readonly args: Args;
  /** Those that the control itself gave: two findings of which they are equal say the same. */
  readonly propres: Args;
}

/** In no zip yet: neither its name nor its place there is at fault. */
function isEnVrac({ entrees: [premiere] }: Attendu, { zips }: ContextePieces): boolean {
  return premiere !== undefined && zips[premiere.zip]?.lecture.vrac === true;
}

/**
 * Runs the controls of the zips: by control, then in the order of zips, entries and documents. Arguments `zip`,
 * `entree`, `base`, `attendu`, `libelleType` and `ligne` are filled with what the finding is about, fit to be shown. Of files that are
 * in no zip yet, only the pieces themselves are judged.
 */
export function runPieceControls(
  controls: readonly Control[],
  contexte: ContextePieces,
): RawPieceFinding[] {
  const constats: RawPieceFinding[] = [];
  for (const control of controls) {
    if (!isPieceControl(control)) continue;
    try {
      runOne(control, contexte, constats);
    } catch (cause) {
      // An exception in a check is our bug: it goes up with the name of the control.
      throw new Error(`Control « ${control.id} » failed`, { cause });
    }
  }
  return constats;
}

function runOne(control: PieceControl, contexte: ContextePieces, into: RawPieceFinding[]): void {
  if (control.niveau === 'zip') {
    for (const zip of contexte.zips) {
      if (zip.lecture.vrac) continue;
      for (const signal of control.check(zip, contexte)) into.push(aboutZip(control, zip, signal));
    }
    return;
  }
  if (control.niveau === 'attendu') {
    for (const attendu of contexte.attendus) {
      if (isEnVrac(attendu, contexte)) continue;
      for (const signal of control.check(attendu, contexte)) {
        into.push(aboutAttendu(control, attendu, signal));
      }
    }
    return;
  }
  for (const zip of contexte.zips) {
    for (const entree of zip.entrees) {
      if (zip.lecture.vrac && !isRetenue(entree)) continue;
      for (const signal of control.check(entree, contexte)) {
        into.push(aboutEntree(control, zip, entree, signal));
      }
    }
  }
}

function aboutZip(
  controle: PieceControl,
  { rang, lecture }: ZipInspecte,
  { args: propres = {} }: SignalPiece,
): RawPieceFinding {
  return {
    controle,
    zip: rang,
    entree: null,
    attendu: null,
    args: { zip: showName(lecture.nom), ...propres },
    propres,
  };
}

function aboutEntree(
  controle: PieceControl,
  { rang, lecture }: ZipInspecte,
  { entree, attendus }: EntreeInspectee,
  { args: propres = {} }: SignalPiece,
): RawPieceFinding {
  return {
    controle,
    zip: rang,
    entree: entree.rang,
    attendu: attendus[0] ?? null,
    args: {
      zip: showName(lecture.nom),
      entree: showName(entree.nom),
      base: showName(baseName(entree.nom)),
      ...propres,
    },
    propres,
  };
}

function aboutAttendu(
  controle: PieceControl,
  { rang, document, entrees }: Attendu,
  { args: propres = {} }: SignalPiece,
): RawPieceFinding {
  const [first] = entrees;
  return {
    controle,
    zip: first?.zip ?? null,
    entree: first?.rang ?? null,
    attendu: rang,
    args: {
      attendu: showName(document.nomFichier),
      libelleType: showName(document.libelleType),
      ligne: document.numLigne,
      ...propres,
    },
    propres,
  };
}

function isPieceControl(control: Control): control is PieceControl {
  return control.niveau === 'zip' || control.niveau === 'entree' || control.niveau === 'attendu';
}
