import type { PieceFinding, PiecesReport } from '../pieces-report.ts';
import type { ControleInfo, Correction, Finding, Position, Report, Severite } from '../report.ts';

/** What was found of one file, and what the writers of this folder make texts of. Plain values. */
export interface Jugement {
  /** As it was given: a path, or `-`. */
  readonly chemin: string;
  readonly report: Report;
  /** What the zips hold of what the file lists; null without any. */
  readonly pieces: PiecesReport | null;
  /** What was to be written of it and could not be: French, whole sentences with the path and what to do. Absent when all was. */
  readonly nonEcrits?: readonly string[];
}

/** What a line of `nonEcrits` is called. */
export const NON_ECRIT = 'Non écrit';

/** A file of which nothing is known, and why: French, a whole sentence. */
export interface NonLu {
  readonly chemin: string;
  readonly motif: string;
  /** The program is at fault, not the file. */
  readonly panne?: true;
}

/** What takes the place of its verdict: as a machine reads it, and in words. */
export function nameNonLu({ panne }: NonLu): {
  readonly cle: 'panne' | 'non-lu';
  readonly mot: string;
} {
  return panne ? { cle: 'panne', mot: 'Panne du simulateur' } : { cle: 'non-lu', mot: 'Non lu' };
}

export type Resultat = Jugement | NonLu;

/** A finding of the file or of its zips. */
export interface Dit {
  readonly controle: ControleInfo;
  readonly severite: Severite;
  /** Nothing beyond what the file and the controls say: no place in the text for what a zip holds. */
  readonly position: Position | null;
  readonly numLigne: number | null;
  /** JSON pointer. */
  readonly pointeur: string | null;
  /** « pieces.zip › facture.pdf »; null for what the file says. */
  readonly objet: string | null;
  readonly libelle: string;
  readonly explication: string;
  readonly correction: Correction | null;
  readonly certain: boolean;
}

export function listDits(jugement: Jugement): readonly Dit[] {
  const { report } = jugement;
  const duFichier = report.constats.map((constat) => ofFile(constat, report));
  return [...duFichier, ...listDitsDesZips(jugement)];
}

export function listDitsDesZips({ pieces }: Jugement): readonly Dit[] {
  return pieces?.constats.map((constat) => ofPieces(constat, pieces.controles)) ?? [];
}

function ofFile(constat: Finding, { controles }: Report): Dit {
  const controle = infoOf(constat.controle, controles);
  return {
    controle,
    severite: constat.severite,
    position: constat.position,
    numLigne: constat.numLigne,
    pointeur: constat.chemin,
    objet: null,
    libelle: constat.libelle,
    explication: constat.explication,
    correction: constat.correction,
    certain: controle.presume === null && !constat.placePresumee,
  };
}

function ofPieces(constat: PieceFinding, controles: PiecesReport['controles']): Dit {
  const controle = infoOf(constat.controle, controles);
  const objet = [constat.zip?.nom, constat.entree?.nom].filter((nom) => nom !== undefined);
  return {
    controle,
    severite: constat.severite,
    position: null,
    numLigne: constat.numLigne,
    pointeur: constat.chemin,
    objet: objet.length === 0 ? null : objet.join(' › '),
    libelle: constat.libelle,
    explication: constat.explication,
    correction: null,
    certain: controle.presume === null,
  };
}

/** @throws Error when a report does not describe who speaks in it: that is our bug. */
function infoOf(id: string, controles: Readonly<Record<string, ControleInfo>>): ControleInfo {
  const info = controles[id];
  if (!info) throw new Error(`Control « ${id} » is not described`);
  return info;
}
