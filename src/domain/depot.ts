import type { FormulaireId } from './formulaires.ts';
import type { LigneAImporter } from './portail/commandes.ts';
import type { LigneRejetee } from './portail/dossier.ts';
import type { Report } from './report.ts';
import type { TypeDemande } from './vocabulaire.ts';
import type { SonsId } from './sons.ts';

/**
 * What the real import of a file would do, line by line, against the state it was judged with. Plain values, ready for
 * the command `importerDemandes`.
 */
export interface Depot {
  readonly numeroAns: string;
  readonly siret: string;
  readonly formulaire: FormulaireId;
  readonly sons: SonsId;
  readonly type: TypeDemande;
  readonly lignes: readonly LigneAImporter[];
  /** With the label that the return file gives them. */
  readonly rejetees: readonly LigneRejetee[];
  /** The return file of the import: a sound line is accepted whatever the others are. */
  readonly retour: NonNullable<Report['retour']>;
}
