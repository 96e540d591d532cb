import versions from './historique.json' with { type: 'json' };

interface Regle {
  /** Of its control. */
  readonly id: string;
  readonly titre: string;
}

interface RegleChangee extends Regle {
  /** Keys of `domain/mots/regles.ts`. */
  readonly aspects: readonly string[];
}

/** What became of the rules between two versions. */
export interface Changements {
  readonly ajoutees: readonly Regle[];
  readonly changees: readonly RegleChangee[];
  readonly retirees: readonly Regle[];
}

const VERSIONS: readonly (Changements & { readonly version: string })[] = versions;

/** `AAAA-MM-JJ`, the oldest first; the history is written by `npm run docs` (scripts/historique-regles.js). */
export const VERSIONS_DES_REGLES: readonly string[] = VERSIONS.map(({ version }) => version);

/** What changed after this version, each rule once, what may change a verdict before what is only said otherwise; a version that never was counts as the one before it. */
export function changesSince(version: string): Changements {
  const ajoutees = new Map<string, Regle>();
  const changees = new Map<string, RegleChangee>();
  const retirees = new Map<string, Regle>();
  for (const suite of VERSIONS.filter((each) => each.version > version)) {
    for (const regle of suite.ajoutees) ajoutees.set(regle.id, regle);
    for (const { id, titre, aspects } of suite.changees) {
      const deja = changees.get(id)?.aspects ?? [];
      if (ajoutees.has(id)) ajoutees.set(id, { id, titre });
      else changees.set(id, { id, titre, aspects: [...new Set([...deja, ...aspects])] });
    }
    for (const regle of suite.retirees) {
      changees.delete(regle.id);
      if (!ajoutees.delete(regle.id)) retirees.set(regle.id, regle);
    }
  }
  return {
    ajoutees: [...ajoutees.values()],
    changees: [...changees.values()].sort((a, b) => Number(weighs(b)) - Number(weighs(a))),
    retirees: [...retirees.values()],
  };
}

function weighs({ aspects }: RegleChangee): boolean {
  return aspects.includes('gravite') || aspects.includes('portee');
}

export function countChanges({ ajoutees, changees, retirees }: Changements): number {
  return ajoutees.length + changees.length + retirees.length;
}
