import type { ContextePortail } from '#domain/portail/contexte.ts';
import { projeterContexte } from '#domain/portail/prerequis.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { portail } from './portail.svelte.ts';

/** What a file is judged against at this moment: the fictive portal and its time; null while no fournisseur is chosen. */
export function readPortail(): {
  readonly portail: ContextePortail;
  readonly maintenant: HeureDeParis;
} | null {
  const { siret, etat, maintenant } = portail;
  return siret === null ? null : { portail: projeterContexte(etat, siret), maintenant };
}
