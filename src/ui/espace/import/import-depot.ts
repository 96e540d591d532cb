import type { Depot } from '#domain/depot.ts';
import type { Report } from '#domain/report.ts';
import { requestPersistence } from '#storage/espace.ts';
import type { Execution } from '#storage/session.ts';
import { toImport } from './import.ts';
import { portail } from '#ui/portail/portail.svelte.ts';

/** What was judged, ready for the command. */
export interface Jugement {
  readonly report: Report;
  readonly depot: Depot | null;
  readonly siret: string;
  /** `EtatPortail.sequence` of the state that judged. */
  readonly sequence: number;
}

/** Null when the format condemns the file: the report says so. */
export async function execute(
  { report: juge, depot, siret: deposant, sequence }: Jugement,
  fichier: File,
): Promise<Execution | null> {
  if (!depot) return null;
  const premier = portail.etat.imports.size === 0;
  const retour = new Blob([depot.retour.texte], { type: 'application/json' });
  const commande = toImport(
    depot,
    { siret: deposant, choix: juge.choix, sequence },
    {
      fichier: { nom: fichier.name, taille: fichier.size },
      retour: { nom: depot.retour.nom, taille: retour.size },
    },
  );
  const execution = await portail.execute(commande, [fichier, retour]);
  if (execution.ok && premier && !portail.ephemere) void requestPersistence();
  return execution;
}

/** Another tab, or another act of this one, came between. */
export function isOvertaken(execution: Execution): boolean {
  if (execution.ok) return false;
  if ('refus' in execution) return execution.refus.type === 'etat-depasse';
  return execution.echec.type === 'depasse';
}

/** Its bytes in memory, so that nothing can change them any more; null when they cannot be read. */
export async function copyFile(fichier: File): Promise<File | null> {
  try {
    return new File([await fichier.arrayBuffer()], fichier.name, { type: 'application/json' });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The id of the import that a record brought; null when it brought none. */
export function findImport({
  enregistrement,
}: Extract<Execution, { readonly ok: true }>): number | null {
  const importe = enregistrement.evenements.find(({ type }) => type === 'jsonImporte');
  return importe?.type === 'jsonImporte' ? importe.import.id : null;
}
