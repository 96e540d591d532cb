/**
 * What the portal knows of a dossier, as far as the lines of a file can ask. Nothing supplies it to a lone file:
 * the controls that need it then answer `indetermine`. The simulated portal will.
 */
export interface DossierConnu {
  /** The last avenant is an avance, at the state « Décidée ». */
  readonly avanceDecidee: boolean;
  /** Its last payment is « Paiement effectué » or « OR émis ». */
  readonly avancePayee: boolean;
  /** HT amount declared with the avance, in centimes; null when unknown. */
  readonly montantAvance: number | null;
}

/** Dossiers by n° ASP, without the suffix of the avenant. */
export type Dossiers = ReadonlyMap<string, DossierConnu>;
