import type { Rendu } from '#domain/rendus/rendu.ts';
import { nameNonLu, type Jugement, type NonLu } from '#domain/rendus/resultat.ts';
import type { Corrige } from './corriger.ts';
import type { CliRegistre } from './registres.ts';
import { summarizeCauses, type CauseResumee } from '#domain/causes.ts';
import type { PieceFinding, PiecesReport } from '#domain/pieces-report.ts';
import type { Correction, Finding, Report } from '#domain/report.ts';

/** What the command line says of one file beside what any writer says. */
export type CliResultat =
  | (Jugement & {
      readonly registres: readonly CliRegistre[] | null;
      readonly corrige: Corrige | null;
    })
  | NonLu;

/** One line of JSON a file. */
export const rendreJson: Rendu<CliResultat> = () => ({
  debut: '',
  ecrire: (resultat) => `${JSON.stringify(writeLine(resultat))}\n`,
  finir: () => '',
});

function writeLine(resultat: CliResultat): object {
  const { chemin } = resultat;
  if ('motif' in resultat) {
    return { fichier: chemin, verdict: nameNonLu(resultat).cle, motif: resultat.motif };
  }
  const { report, pieces, registres, corrige, nonEcrits } = resultat;
  return {
    ...summarize(chemin, report),
    ...(pieces && { pieces: summarizePieces(pieces) }),
    ...(registres && { registres }),
    ...(corrige && { corrige }),
    ...(nonEcrits && { nonEcrits }),
  };
}

/** One line of output: the contract of the command line, kept stable for the CI of vendors. */
export interface CliSummary {
  readonly fichier: string;
  readonly verdict: Report['verdict'];
  /** What could not be checked, and how to let the simulator check it. */
  readonly reserves: Report['reserves'];
  readonly formulaire: string | null;
  /** Title of the modèle de référence that gave the structure, null when none did. */
  readonly modele: string | null;
  readonly lignes: number;
  /** Version of the rules. */
  readonly regles: string;
  /** Each mistake once, with its places; `constats` tells each place. */
  readonly causes: readonly CauseResumee[];
  readonly constats: readonly CliFinding[];
}

interface CliFinding {
  readonly controle: string;
  readonly severite: Finding['severite'];
  readonly numLigne: number | null;
  readonly chemin: string;
  readonly position: { readonly ligne: number; readonly colonne: number };
  readonly libelle: string;
  readonly explication: string;
  /** « Proposition »: what to put in the place of a text of the file; `sure` when only one outcome exists and nothing is lost. */
  readonly proposition: Correction | null;
}

/** `fichier` is the path as given on the command line. */
export function summarize(fichier: string, report: Report): CliSummary {
  return {
    fichier,
    verdict: report.verdict,
    reserves: report.reserves,
    formulaire: report.formulaire.id,
    modele: report.formulaire.modele,
    lignes: report.lignes.length,
    regles: report.versionRegles,
    causes: summarizeCauses(report),
    constats: report.constats.map((finding) => ({
      controle: finding.controle,
      severite: finding.severite,
      numLigne: finding.numLigne,
      chemin: finding.chemin,
      position: { ligne: finding.position.ligne, colonne: finding.position.colonne },
      libelle: finding.libelle,
      explication: finding.explication,
      proposition: finding.correction,
    })),
  };
}

/** What the zips hold of what the JSON lists. */
interface CliPieces {
  readonly verdict: PiecesReport['verdict'];
  readonly attendus: readonly {
    readonly numLigne: number;
    readonly type: string;
    readonly nom: string;
    readonly etat: string;
  }[];
  readonly constats: readonly {
    readonly controle: string;
    readonly severite: PieceFinding['severite'];
    readonly zip: string | null;
    readonly entree: string | null;
    readonly numLigne: number | null;
    readonly chemin: string | null;
    readonly libelle: string;
    readonly explication: string;
    /** The other entries or documents of which the same is said; absent when there are none. */
    readonly autres?: readonly string[];
  }[];
}

function summarizePieces({ verdict, attendus, constats }: PiecesReport): CliPieces {
  return {
    verdict,
    attendus: attendus.map(({ document: { numLigne, typeFichier, nomFichier }, etat }) => ({
      numLigne,
      type: typeFichier,
      nom: nomFichier,
      etat,
    })),
    constats: constats.map((finding) => ({
      controle: finding.controle,
      severite: finding.severite,
      zip: finding.zip?.nom ?? null,
      entree: finding.entree?.nom ?? null,
      numLigne: finding.numLigne,
      chemin: finding.chemin,
      libelle: finding.libelle,
      explication: finding.explication,
      ...(finding.autres && { autres: finding.autres.map(({ nom }) => nom) }),
    })),
  };
}
