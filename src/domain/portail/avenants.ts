import type { ActeDemande, Avenant, Dossier, EtatPaiement, StatutDemande } from './dossier.ts';

/** The avenant that counts: the last one. Throws when there is none (our bug: a dossier has at least one). */
export function lastAvenant(dossier: Dossier): Avenant {
  const dernier = dossier.avenants.at(-1);
  if (dernier === undefined) throw new Error(`${dossier.numeroASP} has no avenant`);
  return dernier;
}

/** The avance of a dossier, which is its first avenant. */
export function avanceOf(dossier: Dossier): Avenant {
  const [avance] = dossier.avenants;
  if (avance === undefined) throw new Error(`${dossier.numeroASP} has no avenant`);
  return avance;
}

/** The avenant to pay. Payments follow the order of the avenants: an avance at « OR émis » is paid before its solde. */
export function firstUnpaid({ avenants }: Dossier): Avenant | undefined {
  return avenants.find(({ statut, paiement }) => statut === 'decidee' && paiement !== 'effectue');
}

/** « Décidée », and « Paiement effectué ou OR émis » (guide du solde Imagerie, section 1). */
export function isDecideeEtPayee(avenant: Avenant): boolean {
  return (
    avenant.statut === 'decidee' &&
    (avenant.paiement === 'effectue' || avenant.paiement === 'or-emis')
  );
}

/**
 * « En attente d’instruction », the status of which only the gestionnaire knows, until « Début instruction » (webinaire
 * médico-social, logigramme); the fournisseur reads « En cours » all along.
 */
export function isAInstruire({ statut, historique }: Avenant): boolean {
  return statut === 'en-cours' && historique.at(-1)?.acte !== 'prise-en-charge';
}

/** `FINIMG013608M1`: how the screens name an avenant. */
export function numeroDAvenant(numeroASP: string, avenant: number): string {
  return `${numeroASP}M${avenant}`;
}

/** The line of history that a change of status writes. */
export const ACTE_DU_STATUT: Readonly<Record<StatutDemande, ActeDemande['acte']>> = {
  incomplete: 'importee',
  'en-attente-pieces': 'attente-pieces',
  'en-cours': 'confirmee',
  'a-modifier': 'a-modifier',
  decidee: 'decidee',
  rejetee: 'rejetee',
  annulee: 'annulee',
  historisee: 'historisee',
};

export const ACTE_DU_PAIEMENT: Readonly<
  Record<Exclude<EtatPaiement, 'aucun'>, ActeDemande['acte']>
> = {
  'en-cours': 'paiement-en-cours',
  'or-emis': 'or-emis',
  effectue: 'paiement-effectue',
};
