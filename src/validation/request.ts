import type { Modele } from '#domain/modele/modele.ts';
import type { ContextePortail } from '#domain/portail/contexte.ts';
import type { Registres } from '#domain/registres/registres.ts';
import type { Memo } from './memo.ts';
import type { Choix } from '#domain/report.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';

/** One file to simulate: a browser `File`, or a named Blob in Node. */
export interface SimulationRequest {
  readonly fichier: Blob & { readonly name: string };
  readonly choix: Choix;
  readonly maintenant: HeureDeParis;
  /** What the fictive portal knows of who deposits; null or absent: a lone file. */
  readonly portail?: ContextePortail | null;
  /** The modèles de référence of the user, one per form at most; each wins over what the simulator knows of its form. */
  readonly modeles?: readonly Modele[];
  /** FINESS numbers of the base des ES éligibles; null or absent: nobody brought it. */
  readonly baseEligibles?: ReadonlySet<string> | null;
  /** What public registers said of the numbers of the file; null or absent: nobody brought an extract. */
  readonly registres?: Registres | null;
  /** True: what the verdict does without is not made, namely the return file, the deposit and the SHA-256 of the file. */
  readonly verdictSeul?: boolean;
  /** Kept by who judges a text while it is mended, in its own thread; absent: all is judged. */
  readonly memo?: Memo;
}

/** Steps of a simulation, in order. */
export type EtapeSimulation = 'lecture' | 'format' | 'technique' | 'redaction';
