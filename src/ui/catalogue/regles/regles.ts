import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { SONS_IDS, type CouloirId, type Sons, type SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import { listJalons, type Jalon } from '#ui/portail/calendrier/jalons.ts';

/** What the page « Calendrier et règles » shows of which SONS. Pure. */

export interface FiltresRegles {
  /** '' = all. */
  readonly couloir: CouloirId | '';
  readonly vague: '1' | '2' | '';
}

export function selectSons({ couloir, vague }: FiltresRegles): readonly SonsId[] {
  return SONS_IDS.map((id): Sons => SONS[id])
    .filter((sons) => couloir === '' || sons.couloir === couloir)
    .filter((sons) => vague === '' || String(sons.vague) === vague)
    .map(({ id }) => id);
}

/** Where a SONS stands: its next closing, or that its last one is past, or what is not published. */
export type Situation =
  | { readonly type: 'a-venir'; readonly jalon: Jalon }
  | { readonly type: 'terminee' }
  | { readonly type: 'fin-non-publiee' }
  | { readonly type: 'sans-date' };

export function situate(id: SonsId, maintenant: HeureDeParis): Situation {
  const jalon = listJalons([id], maintenant).find(({ etat }) => etat !== 'fermee');
  if (jalon !== undefined) return { type: 'a-venir', jalon };
  const { enrolement, avance, realisation, solde } = SONS[id];
  if (solde?.fermeture) return { type: 'terminee' };
  const dates = [enrolement, avance, realisation, solde];
  return { type: dates.every((date) => date === null) ? 'sans-date' : 'fin-non-publiee' };
}

/** Its forms: the avance, then the solde. */
export function listFormulaires(sons: SonsId): readonly FormulaireId[] {
  return FORMULAIRE_IDS.filter((id) => FORMULAIRES[id].sons === sons);
}
