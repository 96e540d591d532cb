import { groupCauses, type Cause } from '#domain/causes.ts';
import { groupBy } from '#domain/groupes.ts';
import type { Finding, LigneReport, Phase, Severite } from '#domain/report.ts';
import { isVide, matches, parseRecherche, type Reperes } from './recherche.ts';

/** Counting, filtering and grouping of the findings. Pure; the order of the input is kept inside each group. */

export const SEVERITES: readonly Severite[] = [
  'bloquant',
  'avertissement',
  'information',
  'indetermine',
];

export interface FiltresConstats {
  /** Empty = all. */
  readonly severites: ReadonlySet<Severite>;
  readonly phase: Phase | null;
  readonly recherche: string;
}

export const SANS_FILTRE: FiltresConstats = { severites: new Set(), phase: null, recherche: '' };

export type GroupeDeConstats =
  | { readonly type: 'fichier'; readonly cle: string; readonly constats: readonly Finding[] }
  | {
      readonly type: 'demande';
      readonly cle: string;
      readonly numLigne: number;
      readonly ligne: LigneReport | null;
      readonly constats: readonly Finding[];
    }
  | { readonly type: 'non-verifie'; readonly cle: string; readonly constats: readonly Finding[] }
  | GroupeDeCause;

export type GroupeDeCause = Cause & { readonly type: 'cause' };

export type Comptes = Readonly<Record<Severite, number>>;

export function countBySeverite(constats: readonly Finding[]): Comptes {
  const comptes = { bloquant: 0, avertissement: 0, information: 0, indetermine: 0 };
  for (const { severite } of constats) comptes[severite] += 1;
  return comptes;
}

export function worstSeverite(constats: readonly Finding[]): Severite {
  const comptes = countBySeverite(constats);
  return SEVERITES.find((severite) => comptes[severite] > 0) ?? 'information';
}

export function filterFindings(
  constats: readonly Finding[],
  filtres: FiltresConstats,
  /** Asked only when a word is looked for. */
  readReperes: () => Reperes = () => new Map(),
): readonly Finding[] {
  const { severites, phase } = filtres;
  const cherche = parseRecherche(filtres.recherche);
  const partout = isVide(cherche);
  if (severites.size === 0 && phase === null && partout) return constats;
  const reperes: Reperes = cherche.mots.length === 0 ? new Map() : readReperes();
  return constats.filter(
    (constat) =>
      (severites.size === 0 || severites.has(constat.severite)) &&
      (phase === null || constat.phase === phase) &&
      (partout || matches(constat, cherche, reperes)),
  );
}

/** The whole file first (last when nothing there asks for action), then the demandes in the order of the file. */
export function groupByLigne(
  constats: readonly Finding[],
  lignes: readonly LigneReport[],
): readonly GroupeDeConstats[] {
  const parLigne = groupBy(constats, ({ numLigne }) => numLigne);
  const connues = new Map<number, LigneReport>();
  for (const ligne of lignes) if (!connues.has(ligne.numLigne)) connues.set(ligne.numLigne, ligne);
  const groupes: GroupeDeConstats[] = [];
  const fichier = parLigne.get(null);
  for (const [numLigne, groupe] of parLigne) {
    if (numLigne === null) continue;
    const ligne = connues.get(numLigne) ?? null;
    groupes.push({
      type: 'demande',
      cle: `demande-${numLigne}`,
      numLigne,
      ligne,
      constats: groupe,
    });
  }
  if (fichier === undefined) return groupes;
  // All stand at the first character or so: the gravest first says more than the place.
  const tries = fichier.toSorted(
    (a, b) => SEVERITES.indexOf(a.severite) - SEVERITES.indexOf(b.severite),
  );
  const duFichier: GroupeDeConstats = { type: 'fichier', cle: 'fichier', constats: tries };
  const pire = worstSeverite(fichier);
  const discret = pire === 'information' || pire === 'indetermine';
  return discret ? [...groupes, duFichier] : [duFichier, ...groupes];
}

/**
 * Worst severity first, then what the portal says at once, then the most frequent: what there is most to gain by mending. Then
 * what has a correction: a tag that is missing is often the one that is misspelt beside it.
 */
export function sortCauses(constats: readonly Finding[]): readonly GroupeDeCause[] {
  return groupCauses(constats)
    .map((cause) => ({ ...cause, type: 'cause' as const }))
    .sort(
      (a, b) =>
        SEVERITES.indexOf(a.premier.severite) - SEVERITES.indexOf(b.premier.severite) ||
        Number(a.premier.prochainTour) - Number(b.premier.prochainTour) ||
        b.constats.length - a.constats.length ||
        Number(a.premier.correction === null) - Number(b.premier.correction === null),
    );
}

/** The causes as sorted; what could not be checked stands together, at the end. */
export function groupByCause(causes: readonly GroupeDeCause[]): readonly GroupeDeConstats[] {
  const isChecked = ({ premier }: GroupeDeCause) => premier.severite !== 'indetermine';
  const verifies = causes.filter(isChecked);
  const constats = causes.filter((cause) => !isChecked(cause)).flatMap((cause) => cause.constats);
  if (constats.length === 0) return verifies;
  return [...verifies, { type: 'non-verifie', cle: 'non-verifie', constats }];
}

export function rankFindings(constats: readonly Finding[]): ReadonlyMap<Finding, number> {
  return new Map(constats.map((constat, rang) => [constat, rang]));
}

/** A copy of the set with the value put in, or taken out when it was there. */
export function toggleIn<T>(valeurs: ReadonlySet<T>, valeur: T): ReadonlySet<T> {
  const copie = new Set(valeurs);
  if (!copie.delete(valeur)) copie.add(valeur);
  return copie;
}
