import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { COULOIRS, SONS } from '#domain/sons.ts';
import { FORMULAIRES_TEXTE } from './textes/catalogue.ts';

/** Forms of one couloir and one vague, as a list shows them. */
interface GroupeFormulaires {
  readonly titre: string;
  readonly options: readonly { readonly id: FormulaireId; readonly nom: string }[];
}

/** Every form, in the order of the SONS. */
export const GROUPES_FORMULAIRES: readonly GroupeFormulaires[] = [
  ...new Set(FORMULAIRE_IDS.map(groupOf)),
].map((titre) => ({
  titre,
  options: FORMULAIRE_IDS.filter((id) => groupOf(id) === titre).map((id) => ({
    id,
    nom: nameOf(id),
  })),
}));

function groupOf(id: FormulaireId): string {
  const { couloir, vague } = SONS[FORMULAIRES[id].sons];
  return FORMULAIRES_TEXTE.groupe(COULOIRS[couloir], vague);
}

function nameOf(id: FormulaireId): string {
  const { sons, type, certitude } = FORMULAIRES[id];
  const { certitudes, option } = FORMULAIRES_TEXTE;
  return option(SONS[sons].logiciel, type, certitudes[certitude]);
}
