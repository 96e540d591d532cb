import type { Demande } from '../projection/vue.ts';

/**
 * What the public registers (FINESS, RPPS) say of the numbers of a file. A person brings their extracts; only the numbers at
 * hand are looked for in them.
 */

/** Numbers to look for, each once, in the order of the file. */
export interface Numeros {
  /** Nine characters: géographiques and juridiques. */
  readonly finess: readonly string[];
  /** Eleven digits. */
  readonly rpps: readonly string[];
}

/** The file that a register was read from. */
export interface Extrait {
  readonly nom: string;
  /** The day of which it tells, `AAAA-MM-JJ`, by its content or its name; null when neither says so. */
  readonly date: string | null;
  /** It stops before its end: what was not found may be in the rest. */
  readonly coupe: boolean;
  /** Files of its zip that seem to be another register, and were not read. */
  readonly autres?: readonly string[];
}

/** An entity of FINESS. */
export interface FicheFiness {
  readonly nature: 'geographique' | 'juridique';
  /** As the register writes them, the short one first; empty when the extract names only its sites. */
  readonly noms: readonly string[];
  readonly siren: string | null;
  readonly siret: string | null;
  /** Number of the legal entity of a site. */
  readonly juridique: string | null;
  readonly active: boolean;
  /** `AAAA-MM-JJ` as written; null: open, or no date. */
  readonly fermeture: string | null;
}

/** A professional of the RPPS, all activities together. */
export interface FicheRpps {
  /** « NOM Prénom ». */
  readonly noms: readonly string[];
  readonly professions: readonly string[];
  /** Labels; null when the extract has no such column. */
  readonly savoirFaire: readonly string[] | null;
  /** Codes of the ways of practice (L, S…); empty: none is told. */
  readonly modes: readonly string[];
}

/** What one extract answered. */
export interface Reponses<Fiche> {
  readonly extrait: Extrait;
  /** Numbers that were looked for. */
  readonly cherches: readonly string[];
  /** Those that it has. */
  readonly fiches: ReadonlyMap<string, Fiche>;
}

/** One answer a register: the last that was read. Plain values: they cross threads, and can be kept. */
export interface Registres {
  readonly finess?: Reponses<FicheFiness>;
  readonly rpps?: Reponses<FicheRpps>;
}

export type GenreRegistre = keyof Registres;

/** Days after which an extract is said to be old. Ours. */
const AGE_MAX_JOURS = 60;

/** The numbers that the demandes of a file bear. */
export function numerosOf(demandes: readonly Demande[]): Numeros {
  const finess = new Set<string>();
  const rpps = new Set<string>();
  for (const beneficiaire of demandes.flatMap(({ beneficiaires }) => beneficiaires)) {
    const { finessJuridique } = beneficiaire;
    for (const { valeur } of [
      ...(finessJuridique ? [finessJuridique] : []),
      ...beneficiaire.finess,
    ])
      finess.add(valeur);
    if (beneficiaire.rpps) rpps.add(beneficiaire.rpps.valeur);
  }
  return { finess: [...finess], rpps: [...rpps] };
}

/** The answers before, with new ones: those of the same extract add up, another extract takes the place. */
export function addRegistres(avant: Registres, nouveaux: Registres): Registres {
  const { finess = avant.finess, rpps = avant.rpps } = {
    finess: addReponses(avant.finess, nouveaux.finess),
    rpps: addReponses(avant.rpps, nouveaux.rpps),
  };
  return { ...(finess && { finess }), ...(rpps && { rpps }) };
}

function addReponses<F>(
  avant: Reponses<F> | undefined,
  nouvelles: Reponses<F> | undefined,
): Reponses<F> | undefined {
  if (!avant || !nouvelles || !isSameExtrait(avant.extrait, nouvelles.extrait)) return nouvelles;
  return {
    extrait: nouvelles.extrait,
    cherches: [...new Set([...avant.cherches, ...nouvelles.cherches])],
    fiches: new Map([...avant.fiches, ...nouvelles.fiches]),
  };
}

/** Names of the extracts whose answers another extract of the same register takes the place of. */
export function listRemplaces(avant: Registres, nouveaux: Registres): readonly string[] {
  const paires = [
    [avant.finess, nouveaux.finess],
    [avant.rpps, nouveaux.rpps],
  ] as const;
  return paires.flatMap(([ancienne, nouvelle]) =>
    ancienne && nouvelle && !isSameExtrait(ancienne.extrait, nouvelle.extrait)
      ? [ancienne.extrait.nom]
      : [],
  );
}

function isSameExtrait(a: Extrait, b: Extrait): boolean {
  return a.nom === b.nom && a.date === b.date && a.coupe === b.coupe;
}

/** Of these numbers, those that were never looked for. */
export function withoutCherches(numeros: Numeros, { finess, rpps }: Registres): Numeros {
  return {
    finess: leaveOut(numeros.finess, finess?.cherches),
    rpps: leaveOut(numeros.rpps, rpps?.cherches),
  };
}

function leaveOut(numeros: readonly string[], cherches: readonly string[] = []): readonly string[] {
  const vus = new Set(cherches);
  return numeros.filter((numero) => !vus.has(numero));
}

/** Age in days of an extract on a day (`AAAA-MM-JJ`…), when it is old; null when it is not, or has no date. */
export function oldAge({ date }: Extrait, aujourdhui: string): number | null {
  if (date === null) return null;
  const jours = Math.floor((Date.parse(aujourdhui.slice(0, 10)) - Date.parse(date)) / 86_400_000);
  return jours > AGE_MAX_JOURS ? jours : null;
}
