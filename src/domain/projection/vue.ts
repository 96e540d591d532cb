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
  readonly pieces: readonly PieceAnnoncee[];
  readonly beneficiaires: readonly Beneficiaire[];
  /** The line itself, for what only one form has. Read it through guards. */
  readonly ligne: Readonly<Record<string, unknown>>;
}

export interface Champ<T> {
  readonly chemin: string;
  readonly valeur: T;
}

export interface PieceAnnoncee {
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
