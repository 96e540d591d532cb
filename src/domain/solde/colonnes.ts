import type { NoeudModele } from '../modele/modele.ts';
import { cheminOfBalise, cheminOfElement, LIGNE } from '../modele/chemins.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';
import type { SonsId } from '../sons.ts';
import type { AvanceConnue } from './avances.ts';
import { NON_REPRISES, reprendre } from './reprendre.ts';
import { hasScenarioOuvert, isSimple, ligneDuSolde, SCENARIOS } from './structure.ts';

/** One thing to fill in, the same for each demande. */
export interface ColonneSolde {
  /** JSON pointer in the demande, ranks included: `/beneficiaires/Etablissements/0/nomStructure`. */
  readonly chemin: string;
  /** Its place in the form, where `*` stands for any rank, for its title and its help. */
  readonly modele: string;
  readonly noeud: NoeudModele;
  /** The form cannot do without it. */
  readonly requise: boolean;
}

/**
 * What is asked for these avances, which are of one SONS: the n° ASP where one lacks it, each tag of the solde that holds one value, and of the
 * beneficiaries what an avance did not say. In the order of the form.
 */
export function listColonnes(
  sons: SonsId,
  avances: readonly AvanceConnue[],
): readonly ColonneSolde[] {
  const ligne = ligneDuSolde(sons);
  const bases = avances.map(reprendre);
  const colonnes = (ligne.balises ?? []).flatMap(({ nom, noeud, requise }) => {
    const place = { chemin: `/${nom}`, modele: cheminOfBalise(LIGNE, nom), noeud, requise };
    if (nom === 'numeroASP') return avances.every(({ numeroASP }) => numeroASP) ? [] : [place];
    if (NON_REPRISES.includes(nom)) return [];
    if (nom === 'beneficiaires') return mergePlaces(bases.map((base) => lacksOf(base[nom], place)));
    return leavesOf(place);
  });
  return hasScenarioOuvert(sons) ? withScenario(colonnes, bases) : colonnes;
}

/** The values of a block, and of those below it. */
function leavesOf(place: ColonneSolde): readonly ColonneSolde[] {
  if (isSimple(place.noeud)) return [place];
  return (place.noeud.balises ?? []).flatMap(({ nom, noeud, requise }) =>
    NON_REPRISES.includes(nom)
      ? []
      : leavesOf({
          chemin: `${place.chemin}/${nom}`,
          modele: cheminOfBalise(place.modele, nom),
          noeud,
          requise: requise && place.requise,
        }),
  );
}

/** The values that the form wants there, and that are not. */
function lacksOf(valeur: unknown, place: ColonneSolde): readonly ColonneSolde[] {
  const { noeud, chemin, modele } = place;
  if (isSimple(noeud)) return valeur === undefined || valeur === '' ? [place] : [];
  if (Array.isArray(valeur)) {
    const { element } = noeud;
    if (!element || isSimple(element)) return [];
    return valeur.flatMap((each, rang) =>
      lacksOf(each, {
        chemin: `${chemin}/${rang}`,
        modele: cheminOfElement(modele),
        noeud: element,
        requise: true,
      }),
    );
  }
  if (!isBloc(valeur)) return [];
  return (noeud.balises ?? []).flatMap((balise) =>
    balise.requise
      ? lacksOf(valeur[balise.nom], {
          chemin: `${chemin}/${balise.nom}`,
          modele: cheminOfBalise(modele, balise.nom),
          noeud: balise.noeud,
          requise: true,
        })
      : [],
  );
}

/** Each place once: that of the first, then those that only another demande has, rank after rank. */
function mergePlaces(listes: readonly (readonly ColonneSolde[])[]): readonly ColonneSolde[] {
  const toutes = new Map(listes.flat().map((place) => [place.chemin, place]));
  return [...toutes.values()].toSorted((a, b) =>
    a.chemin.localeCompare(b.chemin, 'fr', { numeric: true }),
  );
}

/** The tags that the avances have in an open scenario, each with the kind of its value. */
function withScenario(
  colonnes: readonly ColonneSolde[],
  bases: readonly Bloc[],
): readonly ColonneSolde[] {
  const connues = new Set(colonnes.map(({ chemin }) => chemin));
  const trouvees = new Map<string, ColonneSolde>();
  for (const base of bases) {
    const scenario = base[SCENARIOS];
    if (!isBloc(scenario)) continue;
    for (const [nom, valeur] of Object.entries(scenario)) {
      const noeud = noeudOf(valeur);
      const chemin = cheminOfBalise(`/${SCENARIOS}`, nom);
      if (!noeud || connues.has(chemin) || trouvees.has(chemin)) continue;
      const modele = cheminOfBalise(cheminOfBalise(LIGNE, SCENARIOS), nom);
      trouvees.set(chemin, { chemin, modele, noeud, requise: false });
    }
  }
  return [...colonnes, ...trouvees.values()];
}

function noeudOf(valeur: unknown): NoeudModele | null {
  if (typeof valeur === 'boolean') return { type: 'booleen', nul: 'refusee' };
  if (typeof valeur === 'number') return { type: 'nombre', nul: 'refusee' };
  return typeof valeur === 'string' ? { type: 'texte', nul: 'refusee' } : null;
}
