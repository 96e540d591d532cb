import type { FormulaireId } from '#domain/formulaires.ts';
import { CHAMPS } from '#domain/generated/champs.ts';
import { cheminOfPointeur } from '#domain/modele/chemins.ts';
import { isBloc } from '#domain/projection/guards.ts';

/** A value of the JSON line, with the name that the form gives its field. */
export interface ChampLigne {
  /** JSON pointer within the line. */
  readonly chemin: string;
  /** Null when the form does not know the field. */
  readonly titre: string | null;
  /** `[]` and `{}` stand for themselves. */
  readonly valeur: string | number | boolean | null | '[]' | '{}';
}

/** Which accordion of the consultation shows a block of the line; the pièces have their own. */
export type BlocLigne = 'informations' | 'beneficiaires' | 'scenario';

const BLOCS: ReadonlyMap<string, BlocLigne | null> = new Map([
  ['beneficiaires', 'beneficiaires'],
  ['scenarioInstallation', 'scenario'],
  ['scenariosEffectivementInstalles', 'scenario'],
  ['piecesJustificatives', null],
]);

/** The fields of a line by accordion, in the order of the file. `ligne`: JSON text of an object. */
export function readLigne(
  ligne: string,
  formulaire: FormulaireId | null,
): Readonly<Record<BlocLigne, readonly ChampLigne[]>> {
  const lus: Record<BlocLigne, ChampLigne[]> = {
    informations: [],
    beneficiaires: [],
    scenario: [],
  };
  const lue: unknown = JSON.parse(ligne);
  if (!isBloc(lue)) return lus;
  for (const [balise, valeur] of Object.entries(lue)) {
    const bloc = BLOCS.has(balise) ? BLOCS.get(balise) : 'informations';
    if (bloc) lus[bloc].push(...flatten(`/${balise}`, valeur, formulaire));
  }
  return lus;
}

function flatten(
  chemin: string,
  valeur: unknown,
  formulaire: FormulaireId | null,
): readonly ChampLigne[] {
  const titre = titleOf(chemin, formulaire);
  if (Array.isArray(valeur)) {
    if (valeur.length === 0) return [{ chemin, titre, valeur: '[]' }];
    return valeur.flatMap((item, rang) => flatten(`${chemin}/${rang}`, item, formulaire));
  }
  if (isBloc(valeur)) {
    const champs = Object.entries(valeur);
    if (champs.length === 0) return [{ chemin, titre, valeur: '{}' }];
    return champs.flatMap(([balise, item]) => flatten(`${chemin}/${balise}`, item, formulaire));
  }
  return [{ chemin, titre, valeur: isSimple(valeur) ? valeur : null }];
}

/** The name that the form gives the field of a JSON pointer in the line; null when it does not know it. */
export function titleOf(chemin: string, formulaire: FormulaireId | null): string | null {
  if (formulaire === null) return null;
  const modele = `/lignesImport/*${cheminOfPointeur(chemin)}`;
  return CHAMPS[formulaire][modele]?.titre ?? null;
}

function isSimple(valeur: unknown): valeur is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof valeur);
}
