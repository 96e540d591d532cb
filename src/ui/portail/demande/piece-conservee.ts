import type { EntreeReport } from '#domain/pieces-report.ts';
import type { FichierConserve } from '#domain/portail/fichiers.ts';
import { portail } from '../portail.svelte.ts';

/** A piece in the zip that the portal keeps. */
export interface PieceConservee {
  readonly zip: File;
  readonly entrees: readonly EntreeReport[];
  readonly entree: EntreeReport;
}

/** Finds a piece in its zip, which is inspected again; null when the zip is gone or cannot be read. */
export async function findPiece(
  conserve: FichierConserve,
  nomFichier: string,
): Promise<PieceConservee | null> {
  const lu = await portail.readFichier(conserve.id);
  if (!lu.ok || lu.valeur === null) return null;
  const zip = new File([lu.valeur], conserve.nom);
  const { inspectZips } = await import('#worker/client.ts');
  const result = await inspectZips({ zips: [zip], json: null, profilZip: null });
  const entrees = result.ok ? (result.inspection.report.zips[0]?.entrees ?? []) : [];
  const entree = entrees.find(({ nom }) => nom === nomFichier);
  return entree ? { zip, entrees, entree } : null;
}

/** The content of a piece; null when it cannot be shown (`readPiece`). */
export async function readContent({ zip, entree }: PieceConservee): Promise<Blob | null> {
  const { readPiece } = await import('#worker/client.ts');
  const lu = await readPiece({ zip, rang: entree.rang, nom: entree.nom });
  return lu.ok && lu.apercu.visible ? lu.apercu.blob : null;
}
