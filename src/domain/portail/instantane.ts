import { parseJson } from '../parse-json.ts';
import { isBloc } from '../projection/guards.ts';
import type { DemandeDeposee } from './dossier.ts';
import type { EtatPortail } from './etat.ts';

/** A state as it is kept beside the journal. */
export interface EtatEcrit {
  /** JSON. */
  readonly texte: string;
  /** The lines of its demandes, end to end: half of it, that no reader has to parse. */
  readonly lignes: string;
}

/** What JSON makes of a table: its pairs. */
type Lu<T> =
  T extends ReadonlyMap<infer Cle, infer Valeur>
    ? readonly (readonly [Cle, Lu<Valeur>])[]
    : T extends ReadonlySet<infer Valeur>
      ? readonly Valeur[]
      : T;
type EtatLu = { readonly [Champ in keyof EtatPortail]: Lu<EtatPortail[Champ]> };

const TABLES = [
  'fournisseurs',
  'enrolements',
  'modelesDocuments',
  'pilotes',
  'imports',
  'dossiers',
  'nomsDeZip',
  'reperes',
] as const;

export function writeEtat(etat: EtatPortail): EtatEcrit {
  const lignes: string[] = [];
  let fin = 0;
  const texte = JSON.stringify(etat, (cle, valeur: unknown) => {
    if (valeur instanceof Map || valeur instanceof Set) return Array.from<unknown>(valeur);
    if (cle !== 'ligne' || typeof valeur !== 'string') return valeur;
    lignes.push(valeur);
    return [fin, (fin += valeur.length)];
  });
  return { texte, lignes: lignes.join('') };
}

/** What `writeEtat` wrote, by this version of it; null when it is not that, at whatever depth. */
export function readEtat({ texte, lignes }: EtatEcrit): EtatPortail | null {
  const lu = parseJson(texte);
  try {
    return isEtatLu(lu) && giveBackLignes(lu, lignes) ? giveBackTables(lu) : null;
  } catch {
    return null;
  }
}

/**
 * Each by its place: the fields of a record completed from an older version stand in another order. False when they are not
 * those of this state.
 */
function giveBackLignes({ dossiers }: EtatLu, lignes: string): boolean {
  let rendus = 0;
  const giveBack = (demande: DemandeDeposee) => {
    const place: unknown = demande.ligne;
    if (!Array.isArray(place)) return;
    const [debut = 0, fin = 0] = place.map(Number);
    Object.assign(demande, { ligne: lignes.slice(debut, fin) });
    rendus += fin - debut;
  };
  for (const [, { avenants }] of dossiers) {
    for (const { demande, versions } of avenants) {
      giveBack(demande);
      for (const version of versions) giveBack(version.demande);
    }
  }
  return rendus === lignes.length;
}

function giveBackTables(lu: EtatLu): EtatPortail {
  return {
    ...lu,
    fournisseurs: new Map(lu.fournisseurs),
    enrolements: new Map(lu.enrolements),
    modelesDocuments: new Map(lu.modelesDocuments),
    pilotes: new Map(lu.pilotes),
    imports: new Map(lu.imports),
    dossiers: new Map(lu.dossiers),
    nomsDeZip: new Map(lu.nomsDeZip.map(([siret, noms]) => [siret, new Set(noms)])),
    reperes: new Map(lu.reperes),
  };
}

function isEtatLu(valeur: unknown): valeur is EtatLu {
  return isBloc(valeur) && TABLES.every((table) => Array.isArray(valeur[table]));
}
