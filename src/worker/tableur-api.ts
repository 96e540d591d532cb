import type { Partie } from '#domain/classeur/xlsx.ts';
import type { FeuilleLue, LectureClasseur } from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import type { Separateur } from '#domain/tableur/separateurs.ts';
import type { Preparation } from '#domain/tableur/preparation.ts';
import type { Tableau } from '#domain/tableur/tableau.ts';
import type { FormulaireId } from '#domain/formulaires.ts';

/** What is read: a file, or the text that a spreadsheet put in the clipboard. */
export type SourceTableur = File | { readonly collage: string };

export interface PreparationRequest {
  readonly feuille: FeuilleLue;
  readonly correspondance: Correspondance;
  /** What the files are called, without extension. */
  readonly nom: string;
}

export interface TableauRequest {
  /** A sound JSON. */
  readonly texte: string;
  readonly formulaire: FormulaireId;
}

/** The thread of the tables, which no verdict on a file waits for. It does not judge. */
export interface TableurApi {
  /** Never throws for what the file holds. `separateur` null: it is found. */
  readonly lireClasseur: (
    source: SourceTableur,
    separateur: Separateur | null,
  ) => Promise<LectureClasseur>;
  readonly preparer: (request: PreparationRequest) => Preparation;
  /** Null when the text is no file of demandes. */
  readonly tabuler: (request: TableauRequest) => Tableau | null;
  /** A zip of texts: a workbook that is written, or several files. */
  readonly zipTextes: (parties: readonly Partie[]) => Promise<Blob>;
}
