import { avenantVise } from '#domain/exercices/criteres.ts';
import type { Critere, CritereFichier, Niveau } from '#domain/exercices/exercice.ts';
import { formatCompte, listNames } from '#domain/francais.ts';
import { PAIEMENTS, STATUTS_DEMANDE } from '#domain/mots/demandes.ts';
import { STATUTS_ENROLEMENT, STATUTS_MODELE_DOCUMENT } from '#domain/mots/depots.ts';
import { numeroDAvenant } from '#domain/portail/avenants.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import { ACTES } from '#ui/portail/demande/textes.ts';

export const NIVEAUX_MOTS: Readonly<Record<Niveau, string>> = {
  debutant: 'Débutant',
  intermediaire: 'Intermédiaire',
  confirme: 'Confirmé',
  expert: 'Expert',
};

/** What must hold, said of the exercise and not of the code. */
export function wordCritere(critere: Critere): string {
  switch (critere.type) {
    case 'statut':
      return `${nameDemande(critere)} est ${quoteOr(critere.statuts.map((statut) => STATUTS_DEMANDE[statut]))}`;
    case 'paiement':
      return `Le paiement de ${nameDemande(critere)} est ${quoteOr(critere.paiements.map((paiement) => PAIEMENTS[paiement]))}`;
    case 'acte':
      return `Au suivi de ${nameDemande(critere)} : « ${ACTES[critere.acte]} »`;
    case 'sans-import-incomplet':
      return `Aucun import du dossier ${critere.numeroASP} n’attend ses pièces`;
    case 'enrolement':
      return `Un enrôlement ${critere.sons} est « ${STATUTS_ENROLEMENT[critere.statut]} »`;
    case 'modele':
      return `Un modèle de document ${critere.document} est « ${STATUTS_MODELE_DOCUMENT[critere.statut]} »`;
    case 'pilotes':
      return `${formatCompte(critere.minimum, 'PV pilote validé', 'PV pilotes validés')} pour ${critere.sons}`;
    case 'fichier':
      return wordFichier(critere);
  }
}

/** Where what is left stands now; null when there is nothing more to say. */
export function wordPresent(critere: Critere, etat: EtatPortail): string | null {
  if (critere.type !== 'statut' && critere.type !== 'paiement') return null;
  const vise = avenantVise(critere, etat);
  if (vise === null) return 'n’existe pas encore';
  const mot = critere.type === 'statut' ? STATUTS_DEMANDE[vise.statut] : PAIEMENTS[vise.paiement];
  return `pour l’instant « ${mot} »`;
}

const EXIGE: Readonly<Record<CritereFichier['exige'], string>> = {
  lu: 'se lit',
  accepte: 'est accepté',
  valide: 'est valide avec l’état du portail, sans réserve',
};

function wordFichier({ dossiers, exige, sans }: CritereFichier): string {
  const quoi = `Le fichier de ${listNames(dossiers, { max: 3 })}`;
  if (sans.length === 0) return `${quoi} ${EXIGE[exige]}`;
  const constats = listNames(sans.map((controle) => `« ${controle} »`));
  return `${quoi} ${EXIGE[exige]}, sans constat ${constats}`;
}

function nameDemande(vise: { readonly numeroASP: string; readonly avenant: number }): string {
  return numeroDAvenant(vise.numeroASP, vise.avenant);
}

function quoteOr(mots: readonly string[]): string {
  return listNames(
    mots.map((mot) => `« ${mot} »`),
    { mot: 'ou' },
  );
}
