import type { FormulaireId } from './formulaires.ts';
import { projectAvanceMdv } from './projection/avance-mdv.ts';
import { projectGenerique } from './projection/generique.ts';
import { projectSoldeImagerie } from './projection/solde-imagerie.ts';

/**
 * One demande as the controls see it: the same view for every form, each value with its place, so that a control
 * never depends on the spelling of one form. `chemin` is a JSON pointer relative to the line.
 */
export interface Demande {
  /** Rank in `lignesImport`, from 0. */
  readonly index: number;
  readonly numLigne: number;
  readonly numeroASP: Champ<string> | null;
  readonly numeroEditeur: Champ<string> | null;
  /** Amount excluding VAT, as written in the JSON (euros). */
  readonly montantHT: Champ<number> | null;
  readonly regimeTVA: Champ<string> | null;
  readonly dateCommande: Champ<string> | null;
  readonly dateRealisation: Champ<string> | null;
  readonly dateVA: Champ<string> | null;
  readonly dateFacture: Champ<string> | null;
  readonly pieces: readonly PieceDemande[];
  readonly beneficiaires: readonly Beneficiaire[];
  /** The line itself, for what only one form has. Read it through guards. */
  readonly ligne: Readonly<Record<string, unknown>>;
}

export interface Champ<T> {
  readonly chemin: string;
  readonly valeur: T;
}

export interface PieceDemande {
  readonly chemin: string;
  readonly nomFichier: string;
  readonly formatFichier: string;
  readonly typeFichier: string;
}

/** A beneficiary of the demande, whichever block names it. */
export interface Beneficiaire {
  readonly type: 'etablissement' | 'medecin';
  readonly chemin: string;
  readonly siren: Champ<string> | null;
  /** SIRET of the sites; no published form bears them. */
  readonly siret: readonly Champ<string>[];
  /** FINESS of the legal entity; identifies it, but is no site. */
  readonly finessJuridique: Champ<string> | null;
  /** FINESS of the sites (géographiques). */
  readonly finess: readonly Champ<string>[];
  readonly rpps: Champ<string> | null;
  readonly am: readonly Champ<string>[];
  readonly typeActivite: Champ<string> | null;
}

/** Reads a line of one form. */
export type Projector = (
  ligne: Readonly<Record<string, unknown>>,
  index: number,
  numLigne: number,
) => Demande;

/**
 * Reads a line of `formulaire`. Tolerant: a value of a wrong type counts as absent, because the format control
 * has already spoken of it. `index` is the rank from 0, `numLigne` the number shown to the user.
 */
export function projectDemande(
  formulaire: FormulaireId,
  ligne: Readonly<Record<string, unknown>>,
  index: number,
  numLigne: number,
): Demande {
  return (PROJECTORS[formulaire] ?? projectGenerique)(ligne, index, numLigne);
}

/** The published forms: their places are known, so that nothing is looked for. */
const PROJECTORS: Readonly<Partial<Record<FormulaireId, Projector>>> = {
  'img-ris-va2.solde': projectSoldeImagerie,
  'img-db-va2.solde': projectSoldeImagerie,
  'mdv-lgc-va1.avance': projectAvanceMdv,
};
