import { withoutJson } from '../aide-de-saisie.ts';
import type { FormulaireId } from '../formulaires.ts';
import { CHAMPS } from '../generated/champs.ts';
import { STRUCTURES, type Noeud, type Structure } from '../generated/structures.ts';
import { cheminOfBalise, cheminOfElement, LIGNE, LISTE_DES_LIGNES } from '../modele/chemins.ts';
import { segmentsOf } from '../pointeurs.ts';

/** A value of a form that a column of a table may give. */
export interface ChampTableur {
  /** As `modele/chemins.ts` writes places: the step of every list is `*`. */
  readonly chemin: string;
  /** The tags on the way, from the demande: « beneficiaires.Etablissements.FINESSGeos ». No two fields share it. */
  readonly balise: string;
  /** French title of the schema, with that of its block when another field bears the same. No two fields share it. */
  readonly titre: string;
  /** For who types a value in a cell: nothing of how the JSON writes it. */
  readonly description: string;
  readonly noeud: Noeud;
  /** It must be there whenever its block is. */
  readonly requis: boolean;
  /** Places of the lists of blocks in which it stands, the demandes apart, from the outermost. */
  readonly listes: readonly string[];
  /** An element of a list of plain values: several columns may give it, and a cell may hold several. */
  readonly multiple: boolean;
}

/** Not of a table: the number of a demande is its place in the file. */
const NUMERO = cheminOfBalise(LIGNE, 'numLigne');

const connus = new Map<FormulaireId, readonly ChampTableur[]>();

/** The values of a form in the order of its schema, those around the demandes first. A form that nothing describes has only these. */
export function champsDe(formulaire: FormulaireId): readonly ChampTableur[] {
  const connu = connus.get(formulaire);
  if (connu) return connu;
  const champs = withTitles(formulaire, listFeuilles(STRUCTURES[formulaire], ''));
  connus.set(formulaire, champs);
  return champs;
}

type Feuille = Pick<ChampTableur, 'chemin' | 'noeud' | 'requis' | 'listes' | 'multiple'>;

function listFeuilles(
  structure: Structure,
  chemin: string,
  requis = true,
  listes: readonly string[] = [],
): readonly Feuille[] {
  const noeud = structure[chemin];
  if (!noeud || chemin === NUMERO) return [];
  if (noeud.type === 'objet') {
    return (noeud.balises ?? []).flatMap((nom) => {
      const requise = noeud.requises?.includes(nom) ?? false;
      return listFeuilles(structure, cheminOfBalise(chemin, nom), requise, listes);
    });
  }
  if (noeud.type !== 'tableau') return [{ chemin, noeud, requis, listes, multiple: false }];
  const place = cheminOfElement(chemin);
  const element = structure[place];
  if (!element) return [];
  if (element.type !== 'objet')
    return [{ chemin: place, noeud: element, requis, listes, multiple: true }];
  const dedans = chemin === LISTE_DES_LIGNES ? [] : [...listes, chemin];
  return listFeuilles(structure, place, requis, dedans);
}

function withTitles(
  formulaire: FormulaireId,
  feuilles: readonly Feuille[],
): readonly ChampTableur[] {
  const titreDe = (chemin: string) =>
    CHAMPS[formulaire][chemin]?.titre ?? segmentsOf(chemin).at(-1) ?? '';
  const nombre = new Map<string, number>();
  for (const { chemin } of feuilles) {
    const titre = titreDe(chemin);
    nombre.set(titre, (nombre.get(titre) ?? 0) + 1);
  }
  return feuilles.map((feuille) => {
    const { chemin } = feuille;
    const titre = titreDe(chemin);
    const bloc = titreDe(chemin.replace(/(?:\/\*)?\/[^/]+$/, ''));
    return {
      ...feuille,
      balise: baliseOf(chemin),
      titre: nombre.get(titre) === 1 ? titre : `${bloc} – ${titre}`,
      description: withoutJson(CHAMPS[formulaire][chemin]?.description ?? ''),
    };
  });
}

/** « beneficiaires.Etablissements.FINESSGeos », from the place of a form or of a column; a rank is kept, from 1. */
export function baliseOf(chemin: string): string {
  const relatif = chemin.startsWith(`${LIGNE}/`) ? chemin.slice(LIGNE.length) : chemin;
  return segmentsOf(relatif)
    .filter((segment) => segment !== '*')
    .map((segment) => (/^\d+$/.test(segment) ? String(Number(segment) + 1) : segment))
    .join('.');
}
