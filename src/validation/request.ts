import type { ContextePortail } from '#domain/portail/contexte.ts';
import type { Choix, HeureDeParis } from '#domain/report.ts';

/** One file to simulate: a browser `File`, or a named Blob in Node. */
export interface SimulationRequest {
  readonly fichier: Blob & { readonly name: string };
  readonly choix: Choix;
  readonly maintenant: HeureDeParis;
  /** What the fictive portal knows of who deposits; null or absent: a lone file. */
  readonly portail?: ContextePortail | null;
}

/** Steps of a simulation, in order. */
export type Etape = 'lecture' | 'format' | 'technique' | 'redaction';
