import type { HeureDeParis } from '../vocabulaire.ts';
import type { Brouillon } from './brouillon.ts';
import type { ActeDemande, Avenant } from './dossier.ts';

/** Changes one avenant. Throws when there is none. */
export function updateAvenant(
  brouillon: Brouillon,
  vise: { readonly numeroASP: string; readonly avenant: number },
  change: (avenant: Avenant) => Avenant,
): void {
  const dossier = brouillon.dossiers.get(vise.numeroASP);
  const avenant = dossier.avenants[vise.avenant];
  if (avenant === undefined) throw new Error(`${vise.numeroASP} has no M${vise.avenant}`);
  const avenants = dossier.avenants.with(vise.avenant, change(avenant));
  brouillon.dossiers.set(vise.numeroASP, { ...dossier, avenants });
}

/** The history of an avenant, with one more line. */
export function withActe(
  avenant: Avenant,
  le: HeureDeParis,
  acte: ActeDemande['acte'],
  commentaire: string | null = null,
): readonly ActeDemande[] {
  return [...avenant.historique, { le, acte, commentaire }];
}
