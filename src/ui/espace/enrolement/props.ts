import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import type { Saisie } from './enrolement.ts';

/** What every step of the form receives. */
export interface PropsEtape {
  /** Bound: kept by the form from step to step. */
  saisie: Saisie;
  /** By field; empty until one tries to leave the step. */
  erreurs: ReadonlyMap<string, string>;
  fournisseur: Fournisseur;
}
