import type { Enregistrement } from '#domain/portail/evenements.ts';
import { listFichiers } from '#domain/portail/fichiers-conserves.ts';
import { rejouer } from '#domain/portail/appliquer.ts';
import { refuseDepart } from '#domain/portail/scenarios/depart.ts';
import type { PortailDeDepart } from '#domain/portail/scenarios/portail-de-depart.ts';
import { writeSauvegarde } from '#storage/sauvegarde.ts';
import { aPart } from '#ui/portail/a-part.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import { specimen } from './specimen.ts';

export type Capture = { readonly ok: true; readonly depart: PortailDeDepart } | NonExecution;

/** The portal of the person as it stands, whatever is looked at; that of a story, which is left, is not theirs. */
export async function captureDepart(nom: string): Promise<Capture> {
  const refus = aPart.refuse();
  if (refus) return refus;
  await aPart.leave();
  await portail.enter();
  portail.leavePasse();
  const lu = await portail.readJournal();
  if (!lu.ok) return lu;
  const depart = { nom, siret: portail.siret, enregistrements: lu.valeur.enregistrements };
  const motif = refuseDepart(depart);
  return motif === null ? { ok: true, depart } : { ok: false, motif };
}

/** Puts these records in the place of what the portal holds, with specimens of their files. Null: done. */
export async function restoreDepart(
  enregistrements: readonly Enregistrement[],
): Promise<NonExecution | null> {
  const fichiers = enregistrements
    .flatMap(listFichiers)
    .map((fichier) => ({ id: fichier.id, blob: specimen(fichier) }));
  const textes = enregistrements.map((each) => JSON.stringify(each));
  const rendu = await portail.restore(writeSauvegarde({ textes, fichiers, branches: [] }));
  return rendu.ok ? null : rendu;
}

/** What it carries, to whoever shares it. */
export interface Emporte {
  readonly fournisseurs: readonly string[];
  readonly enrolements: number;
  readonly dossiers: number;
}

export function describeDepart({ enregistrements }: PortailDeDepart): Emporte {
  const { fournisseurs, enrolements, dossiers } = rejouer(enregistrements);
  return {
    fournisseurs: [...fournisseurs.values()].map((each) => each.denominationSociale),
    enrolements: enrolements.size,
    dossiers: dossiers.size,
  };
}
