import type { Avenant, ImportJson } from './dossier.ts';
import type { EtatPortail } from './etat.ts';

/** Names of the pieces of an import that no zip has brought yet, each once, in the order of the file. */
export function piecesAbsentes(etat: EtatPortail, recu: ImportJson): readonly string[] {
  const absentes = new Set<string>();
  for (const { demande } of avenantsDeLImport(etat, recu)) {
    for (const { nomFichier, zip } of demande.pieces) if (zip === null) absentes.add(nomFichier);
  }
  return [...absentes];
}

/** The avenants that an import brought and that are still there, in the order of the file. */
export function avenantsDeLImport(etat: EtatPortail, recu: ImportJson): readonly Avenant[] {
  return recu.retenues.flatMap(
    (numeroASP) =>
      etat.dossiers.get(numeroASP)?.avenants.filter(({ importId }) => importId === recu.id) ?? [],
  );
}
