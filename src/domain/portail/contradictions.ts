import type { Dossier, ImportJson } from './dossier.ts';
import type { EtatPortail } from './etat.ts';

/**
 * What no sequence of commands can bring about, as a French sentence; null when the state is sound. A restored backup is
 * foreign: its events may be well formed and yet contradict each other.
 */
export function findContradiction(etat: EtatPortail): string | null {
  if (Object.values(etat.compteurs).some((dernier) => dernier > NUMERO_MAX)) {
    return 'ses numéros sont épuisés';
  }
  for (const dossier of etat.dossiers.values()) {
    const trouble = judgeDossier(etat, dossier);
    if (trouble !== null) return trouble;
  }
  for (const recu of etat.imports.values()) {
    const trouble = judgeImport(etat, recu);
    if (trouble !== null) return trouble;
  }
  return null;
}

/** Six digits for those of the dossiers, with room for a year of imports of 20,000. */
const NUMERO_MAX = 900_000;

function judgeDossier(etat: EtatPortail, { numeroASP, siret, avenants }: Dossier): string | null {
  if (!etat.fournisseurs.has(siret)) return `le fournisseur ${siret} est inconnu`;
  if (avenants.length === 0) return `le dossier ${numeroASP} est vide`;
  for (const [rang, { numero, type, importId, statut }] of avenants.entries()) {
    const nom = `${numeroASP}M${rang}`;
    if (numero !== rang) return `l’avenant ${nom} n’est pas à sa place`;
    if ((type === 'avance') !== (rang === 0)) return `l’avenant ${nom} n’a pas le bon type`;
    const recu = importId === null ? null : etat.imports.get(importId);
    if (recu === undefined) return `l’import de ${nom} est inconnu`;
    if (recu !== null && !recu.retenues.includes(numeroASP))
      return `${nom} n’est pas de son import`;
    const isIncomplete = statut === 'incomplete';
    if (isIncomplete !== (recu?.etat === 'non-complete')) return `${nom} contredit son import`;
    if (isIncomplete && rang !== avenants.length - 1)
      return `${nom} incomplet est suivi d’un autre`;
  }
  return null;
}

function judgeImport(
  etat: EtatPortail,
  { id, siret, etat: phase, retenues }: ImportJson,
): string | null {
  if (!etat.fournisseurs.has(siret)) return `le fournisseur ${siret} est inconnu`;
  if (phase === 'supprime' || phase === 'expire') return null;
  for (const numeroASP of retenues) {
    const avenants = etat.dossiers.get(numeroASP)?.avenants ?? [];
    if (avenants.every(({ importId }) => importId !== id)) {
      return `le dossier ${numeroASP} de l’import ${id} manque`;
    }
  }
  return null;
}
