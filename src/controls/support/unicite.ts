import type { Beneficiaire, Champ, Demande } from '#domain/demande.ts';
import type { Unicite } from '#domain/sons.ts';
import { CONFORME, type Contexte, type Signal } from '../control.ts';

/** Shared by the controls of uniqueness: what an instructing agent would see twice. */
export const REJETEE_A_L_INSTRUCTION =
  'Le simulateur du portail ne le voit pas : la seconde demande serait rejetée plus tard, à l’instruction. Règle publiée : « {regle} » Regroupez les deux lignes en une seule commande, ou corrigez l’identifiant de l’une d’elles.';

interface Occurrence {
  readonly demande: Demande;
  readonly activite: string | null;
}

/**
 * The identifiers that two demandes of the file claim, when the SONS forbids it. Twice in one demande is no
 * trouble: it is one commande. Args: `valeur`, `autreLigne`, `regle`.
 */
export function findReclames(
  { demandes, sons }: Contexte,
  identifiant: Unicite['identifiant'],
): readonly Signal[] {
  const unicite = sons.unicite.find((regle) => regle.identifiant === identifiant);
  if (unicite === undefined) return CONFORME;
  const premiers = new Map<string, Occurrence>();
  const signaux: Signal[] = [];
  for (const demande of demandes) {
    for (const beneficiaire of demande.beneficiaires) {
      const activite = beneficiaire.typeActivite?.valeur ?? null;
      for (const { chemin, valeur } of readIdentifiants(beneficiaire, identifiant)) {
        const premier = premiers.get(valeur);
        if (premier === undefined) premiers.set(valeur, { demande, activite });
        if (premier === undefined || premier.demande === demande) continue;
        if (unicite.deuxSiActivitesDifferentes && areSeparate(premier.activite, activite)) continue;
        const args = { valeur, autreLigne: premier.demande.numLigne, regle: unicite.regle };
        signaux.push({ chemin: `/lignesImport/${demande.index}${chemin}`, args });
      }
    }
  }
  return signaux;
}

/** Radiologie on one side, médecine nucléaire on the other: two commandes are allowed if the RIS differ. */
export function areSeparate(a: string | null, b: string | null): boolean {
  const activites = [a, b];
  return activites.includes('Radiologie') && activites.includes('MedecineNucleaire');
}

export function readIdentifiants(
  beneficiaire: Beneficiaire,
  identifiant: Unicite['identifiant'],
): readonly Champ<string>[] {
  if (identifiant === 'finessGeo') return beneficiaire.finess;
  if (identifiant === 'am') return beneficiaire.am;
  const champ = identifiant === 'siren' ? beneficiaire.siren : beneficiaire.rpps;
  return champ === null ? [] : [champ];
}
