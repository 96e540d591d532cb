import type { EtatPortail } from '../portail/etat.ts';
import type { Avenant } from '../portail/dossier.ts';
import { isAccepted, type Report } from '../report.ts';
import type { Critere, CritereFichier } from './exercice.ts';

/** What is asked of a report. */
export type FichierJuge = Pick<
  Report,
  'verdict' | 'formulaire' | 'lignes' | 'constats' | 'nonExaminees'
>;

/**
 * Which criteria hold, by rank. `acquis`: ranks of the file criteria that a file has met since the beginning.
 */
export function evaluate(
  criteres: readonly Critere[],
  etat: EtatPortail,
  acquis: readonly number[],
): readonly boolean[] {
  return criteres.map((critere, rang) =>
    critere.type === 'fichier' ? acquis.includes(rang) : holds(critere, etat),
  );
}

/** The ranks of the criteria that this file meets. */
export function meets(criteres: readonly Critere[], fichier: FichierJuge): readonly number[] {
  return criteres.flatMap((critere, rang) =>
    critere.type === 'fichier' && isMet(critere, fichier) ? [rang] : [],
  );
}

/** The avenant that a criterion is about; null when it is not there. */
export function avenantVise(
  { numeroASP, avenant }: { readonly numeroASP: string; readonly avenant: number },
  { dossiers }: EtatPortail,
): Avenant | null {
  return dossiers.get(numeroASP)?.avenants[avenant] ?? null;
}

function holds(critere: Exclude<Critere, CritereFichier>, etat: EtatPortail): boolean {
  switch (critere.type) {
    case 'statut': {
      const vise = avenantVise(critere, etat);
      return vise !== null && critere.statuts.includes(vise.statut);
    }
    case 'paiement': {
      const vise = avenantVise(critere, etat);
      return vise !== null && critere.paiements.includes(vise.paiement);
    }
    case 'acte':
      return (
        avenantVise(critere, etat)?.historique.some(({ acte }) => acte === critere.acte) ?? false
      );
    case 'sans-import-incomplet':
      return etat.dossiers.get(critere.numeroASP)?.avenants.at(-1)?.statut !== 'incomplete';
    case 'enrolement':
      return [...etat.enrolements.values()].some(
        ({ sons, statut }) => sons === critere.sons && statut === critere.statut,
      );
    case 'modele':
      return [...etat.modelesDocuments.values()].some(
        ({ type, statut }) => type === critere.document && statut === critere.statut,
      );
    case 'pilotes': {
      const valides = [...etat.pilotes.values()].filter(
        ({ sons, type, statut }) => sons === critere.sons && type === 'pv' && statut === 'valide',
      );
      return valides.length >= critere.minimum;
    }
  }
}

/** A control that could not look at every line has said nothing of the others. */
function isMet(
  { formulaire, dossiers, exige, sans }: CritereFichier,
  fichier: FichierJuge,
): boolean {
  const { verdict, lignes, constats, nonExaminees } = fichier;
  const demandes = new Set(lignes.map(({ numeroASP }) => numeroASP));
  if (fichier.formulaire.id !== formulaire || demandes.size !== dossiers.length) return false;
  if (!dossiers.every((numero) => demandes.has(numero))) return false;
  if (verdict === 'illisible' || nonExaminees.length > 0) return false;
  if (exige === 'accepte' && !isAccepted(verdict)) return false;
  if (exige === 'valide' && verdict !== 'valide') return false;
  return !constats.some(({ controle }) => sans.includes(controle));
}
