import type { Beneficiaire, Champ, Demande } from '#domain/projection/vue.ts';
import type { Unicite } from '#domain/sons.ts';
import { CONFORME, type Contexte, type Signal } from '../control.ts';
import { areDistinct } from './doublons.ts';

/** Shared by the controls of uniqueness: what an instructing agent would see twice. */
export const REJETEE_A_L_INSTRUCTION =
  'Le simulateur du portail ne le voit pas : la seconde demande serait rejetée plus tard, à l’instruction. Règle publiée : « {regle} » Regroupez les deux demandes en une seule commande, ou corrigez l’identifiant de l’une d’elles.';

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
  const distincts = areDistinct(demandes, ({ beneficiaires }, add) => {
    for (const beneficiaire of beneficiaires) {
      for (const { valeur } of readIdentifiants(beneficiaire, identifiant)) add(valeur);
    }
  });
  if (distincts) return CONFORME;
  const premiers = new Map<string, Demande>();
  const signaux: Signal[] = [];
  for (const demande of demandes) {
    for (const beneficiaire of demande.beneficiaires) {
      for (const { chemin, valeur } of readIdentifiants(beneficiaire, identifiant)) {
        const premier = premiers.get(valeur);
        if (premier === undefined) premiers.set(valeur, demande);
        if (premier === undefined || premier === demande) continue;
        if (unicite.deuxSiActivitesDifferentes) {
          const activite = readActivite(premier, identifiant, valeur);
          if (areSeparate(activite, beneficiaire.typeActivite?.valeur ?? null)) continue;
        }
        const args = { valeur, autreLigne: premier.numLigne, regle: unicite.regle };
        signaux.push({ chemin: `/lignesImport/${demande.index}${chemin}`, args });
      }
    }
  }
  return signaux;
}

/** Activity of the first beneficiary of the demande that bears this identifier. */
function readActivite(
  { beneficiaires }: Demande,
  identifiant: Unicite['identifiant'],
  valeur: string,
): string | null {
  const porteur = beneficiaires.find((beneficiaire) =>
    readIdentifiants(beneficiaire, identifiant).some((champ) => champ.valeur === valeur),
  );
  return porteur?.typeActivite?.valeur ?? null;
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
