import type { AvanceConnue } from './avances.ts';
import type { Saisies } from './saisies.ts';

/** The avances of files, and what was chosen and typed for them. */
export interface AvancesReunies {
  readonly avances: readonly AvanceConnue[];
  /** By `AvanceConnue.cle`; that of an avance that is no more there waits for it. */
  readonly choisies: readonly string[];
  readonly saisies: Readonly<Record<string, Saisies>>;
}

/**
 * The same with files that were just read. A file takes the place of the one of its name, an avance that of itself under another file. What
 * was chosen and typed follows the avance, to its n° ASP when it comes; `disparues`: those of which something waits.
 */
export function reunir(
  { avances, choisies, saisies }: AvancesReunies,
  lues: readonly AvanceConnue[],
): AvancesReunies & { readonly disparues: readonly AvanceConnue[] } {
  const nouvelles = [...new Map(lues.map((avance) => [avance.cle, avance])).values()];
  const noms = new Set(lues.map(({ fichier }) => fichier));
  const suites = new Map(avances.map((avant) => [avant.cle, findSuite(avant, nouvelles)]));
  const gardees = avances.filter(({ cle, fichier }) => !suites.get(cle) && !noms.has(fichier));
  const reste = new Set([...gardees, ...nouvelles].map(({ cle }) => cle));
  const suivre = (cle: string) => suites.get(cle)?.cle ?? cle;
  return {
    avances: [...gardees, ...nouvelles],
    choisies: [...new Set(choisies.map(suivre))],
    saisies: Object.fromEntries(
      Object.entries(saisies).map(([cle, dites]) => [suivre(cle), dites]),
    ),
    disparues: avances.filter(
      ({ cle }) => !reste.has(suivre(cle)) && (choisies.includes(cle) || saisies[cle]),
    ),
  };
}

/** The same avance among others: of the same key, or of the same numéro éditeur, come back with its n° ASP. */
function findSuite(
  { cle, numeroASP, numeroEditeur, numeroAns, siret }: AvanceConnue,
  parmi: readonly AvanceConnue[],
): AvanceConnue | undefined {
  const meme = parmi.find((autre) => autre.cle === cle);
  if (meme || numeroASP !== null || numeroEditeur === null) return meme;
  return parmi.find(
    (autre) =>
      autre.numeroEditeur === numeroEditeur &&
      autre.numeroAns === numeroAns &&
      autre.siret === siret,
  );
}
