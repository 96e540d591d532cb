import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { SONS_IDS, type SonsId } from '#domain/sons.ts';
import { groupByCouloir } from '#domain/sons/table.ts';
import type { ChoixOffert } from './choix.ts';
import { CERTITUDES_FORMULAIRE } from '#domain/mots/gravites.ts';

/** Choices among SONS and forms, by couloir; apart from `choix.ts` because the first load needs neither. */

export function choixSons(
  nom: (id: SonsId) => string,
  ids: readonly SonsId[] = SONS_IDS,
): readonly ChoixOffert<SonsId>[] {
  return groupByCouloir(ids).flatMap(({ titre, sons }) =>
    sons.map((id) => ({ valeur: id, nom: nom(id), groupe: titre })),
  );
}

/** Every form by its whole name: a closed list shows nothing else of it. */
export const CHOIX_FORMULAIRES: readonly ChoixOffert<FormulaireId>[] = groupByCouloir().flatMap(
  ({ titre: groupe, sons }) =>
    FORMULAIRE_IDS.filter((id) => sons.includes(FORMULAIRES[id].sons)).map((id) => ({
      valeur: id,
      nom: nameFormulaire(id),
      groupe,
    })),
);

export function nameFormulaire(id: FormulaireId): string {
  const { titre, certitude } = FORMULAIRES[id];
  return `${titre} (${CERTITUDES_FORMULAIRE[certitude]})`;
}
