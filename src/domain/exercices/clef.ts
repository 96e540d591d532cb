import type { EtatPortail } from '../portail/etat.ts';
import { evaluate } from './criteres.ts';
import { departDe } from './depart.ts';
import { empreinteDe } from './empreinte.ts';
import type { Critere, Exercice } from './exercice.ts';
import { makeFichiers } from './fichiers.ts';

/**
 * What only the end of an exercise gives, the same for everyone who reaches it: from the exercise, the files that its start
 * makes and what the portal knows of the dossiers that it is about. Null until every criterion holds.
 */
export function clefOf(
  exercice: Exercice,
  etat: EtatPortail,
  acquis: readonly number[],
): string | null {
  if (!evaluate(exercice.criteres, etat, acquis).every(Boolean)) return null;
  const faits = makeFichiers(exercice, departDe(exercice));
  // Its zip comes of the same recipe.
  const fichiers = faits?.map(({ fichier, texte }) => ({ fichier, texte })) ?? null;
  const sus = exercice.criteres.map((critere) => tell(critere, etat));
  return String(empreinteDe([exercice, fichiers, sus]));
}

/** Nothing that two good ways to the end could make differ. */
function tell(critere: Critere, { dossiers }: EtatPortail): unknown {
  if (!('numeroASP' in critere)) return null;
  const dossier = dossiers.get(critere.numeroASP);
  if (dossier === undefined) return null;
  const { siret, sons, avenants } = dossier;
  return [siret, sons, avenants[0]?.numeroAns, avenants[0]?.demande.montantHT];
}
