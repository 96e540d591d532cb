import { firstUnpaid, isAInstruire, lastAvenant } from '../avenants.ts';
import type { Commande } from '../commandes.ts';
import { accept, refuse, refuseUnknown, type Decision } from '../decision.ts';
import type { Avenant, Dossier } from '../dossier.ts';
import { attendLeRis } from '../drimbox.ts';
import type { EtatPortail, ProfilPortail } from '../etat.ts';
import type { Evenement } from '../evenements.ts';
import { montantsDe } from '../montants.ts';
import {
  TRANSITIONS_DEMANDE,
  TRANSITIONS_PAIEMENT,
  isAllowed,
  type PhasePaiement,
} from '../transitions.ts';

export function instructDemande(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'instruireDemande' }>,
): Decision {
  const { numeroASP, decision, commentaire } = commande;
  const dossier = etat.dossiers.get(numeroASP);
  if (dossier === undefined) return refuseUnknown('dossier', numeroASP);
  const avenant = lastAvenant(dossier);
  if (!isAllowed(TRANSITIONS_DEMANDE, avenant.statut, decision)) {
    return refuse({ type: 'transition', objet: 'demande', de: avenant.statut, vers: decision });
  }
  // What the vendor or the client asks for is no instruction.
  if (decision !== 'annulee' && attendLeRis(etat, dossier, avenant)) {
    return refuse({ type: 'attend-le-ris', numeroASP });
  }
  const montantDecide =
    decision === 'decidee' ? amountOf(dossier, avenant, etat.profil) : avenant.montantDecide;
  return accept(
    {
      type: 'demandeInstruite',
      numeroASP,
      avenant: avenant.numero,
      statut: decision,
      montantDecide,
      commentaire,
    },
    ...(decision === 'annulee' ? historisePrevious(dossier, avenant) : []),
  );
}

/** « Début instruction par le gestionnaire » (webinaire médico-social, logigramme), once per wait. */
export function takeCharge(
  etat: EtatPortail,
  { numeroASP }: Extract<Commande, { type: 'prendreEnCharge' }>,
): Decision {
  const dossier = etat.dossiers.get(numeroASP);
  if (dossier === undefined) return refuseUnknown('dossier', numeroASP);
  const avenant = lastAvenant(dossier);
  const { statut, numero } = avenant;
  if (statut !== 'en-cours') return refuse({ type: 'prise-en-charge', statut });
  if (attendLeRis(etat, dossier, avenant)) return refuse({ type: 'attend-le-ris', numeroASP });
  if (!isAInstruire(avenant)) return refuse({ type: 'rien-a-faire' });
  return accept({ type: 'demandePriseEnCharge', numeroASP, avenant: numero });
}

export function payDemande(
  etat: EtatPortail,
  { numeroASP, paiement }: Extract<Commande, { type: 'payerDemande' }>,
): Decision {
  const dossier = etat.dossiers.get(numeroASP);
  if (dossier === undefined) return refuseUnknown('dossier', numeroASP);
  const avenant = firstUnpaid(dossier) ?? lastAvenant(dossier);
  const de: PhasePaiement = `${avenant.statut}/${avenant.paiement}`;
  const vers: PhasePaiement = `${avenant.statut}/${paiement}`;
  if (!isAllowed(TRANSITIONS_PAIEMENT, de, vers)) {
    return refuse({ type: 'transition', objet: 'paiement', de, vers });
  }
  return accept({ type: 'paiementChange', numeroASP, avenant: avenant.numero, paiement });
}

/** « L’avenant est au statut Historisée si l’avenant suivant est au statut Annulée » (guide du solde Imagerie, section 4). */
function historisePrevious(dossier: Dossier, annulee: Avenant): readonly Evenement[] {
  const precedent = dossier.avenants[annulee.numero - 1];
  if (precedent === undefined) return [];
  if (!isAllowed(TRANSITIONS_DEMANDE, precedent.statut, 'historisee')) return [];
  return [
    {
      type: 'demandeInstruite',
      numeroASP: dossier.numeroASP,
      avenant: precedent.numero,
      statut: 'historisee',
      montantDecide: precedent.montantDecide,
      commentaire: null,
    },
  ];
}

function amountOf(dossier: Dossier, avenant: Avenant, profil: ProfilPortail): number | null {
  const montants = montantsDe(dossier, avenant, profil);
  return avenant.type === 'avance' ? montants.avance : montants.solde;
}
