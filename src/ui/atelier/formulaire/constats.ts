import type { Element } from '#domain/demandes-texte/fiche.ts';
import { rangDeLigne } from '#domain/lignes.ts';
import { cheminOfBalise } from '#domain/modele/chemins.ts';
import type { Finding } from '#domain/report.ts';

/** Where findings stand in the form view. Pure. */

/** What the file alone does not tell is nothing to mend in a field. */
const isAMontrer = ({ severite }: Finding): boolean => severite !== 'indetermine';

/** By demande, by its rank; null: outside the demandes. */
export function partParDemande(
  constats: readonly Finding[],
): ReadonlyMap<number | null, readonly Finding[]> {
  const parts = new Map<number | null, Finding[]>();
  for (const constat of constats.filter(isAMontrer)) {
    const rang = rangDeLigne(constat.chemin);
    const part = parts.get(rang);
    if (part) part.push(constat);
    else parts.set(rang, [constat]);
  }
  return parts;
}

/** By pointer of what is drawn: its own field, or what holds the place. */
export function placer(
  constats: readonly Finding[],
  racine: Element,
): ReadonlyMap<string, readonly Finding[]> {
  const dessines = new Set(listChemins(racine));
  const places = new Map<string, Finding[]>();
  for (const constat of constats) {
    const chemin = nearest(constat.chemin, dessines) ?? racine.chemin;
    const siens = places.get(chemin);
    if (siens) siens.push(constat);
    else places.set(chemin, [constat]);
  }
  return places;
}

/** The place itself, or the nearest one above that is drawn; null when there is none. */
export function nearest(chemin: string, dessines: ReadonlySet<string>): string | null {
  for (let at = chemin; at !== ''; at = at.slice(0, at.lastIndexOf('/')))
    if (dessines.has(at)) return at;
  return null;
}

/** All that is drawn of it, what is missing included. */
export function listChemins(element: Element): readonly string[] {
  if (element.genre === 'valeur') return [element.chemin];
  const absentes = element.genre === 'bloc' ? element.absentes : [];
  return [
    element.chemin,
    ...element.enfants.flatMap(listChemins),
    ...absentes.map(({ nom }) => cheminOfBalise(element.chemin, nom)),
  ];
}
