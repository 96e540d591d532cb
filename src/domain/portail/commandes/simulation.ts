import { ACTE_DU_PAIEMENT } from '../avenants.ts';
import type { Commande } from '../commandes.ts';
import { accept, refuse, refuseUnknown, refuseValue } from '../decision.ts';
import type { Decision, Moment } from '../decision.ts';
import type { ActeDemande, Avenant, EtatPaiement } from '../dossier.ts';
import type { EtatPortail } from '../etat.ts';
import { DELAI_MAX, isDelai, isHeure } from '../heures.ts';
import { montantDeLAvance } from '../montants.ts';
import { isNumeroASP } from '../numero-asp.ts';

export function installFournisseur(
  etat: EtatPortail,
  { fournisseur }: Extract<Commande, { type: 'installerFournisseur' }>,
): Decision {
  const { siret } = fournisseur;
  if (!/^\d{14}$/.test(siret)) return refuseValue('siret', 'Un SIRET a 14 chiffres.');
  if (etat.fournisseurs.has(siret)) return refuse({ type: 'deja-installe', siret });
  return accept({ type: 'fournisseurInstalle', fournisseur });
}

export function placeAvance(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'poserAvance' }>,
  { maintenant }: Moment,
): Decision {
  const { siret, numeroASP, numeroAns, sons, tauxTva, demande, statut, paiement } = commande;
  if (!etat.fournisseurs.has(siret)) return refuseUnknown('fournisseur', siret);
  if (!isNumeroASP(numeroASP)) {
    return refuseValue('numeroASP', 'Un n° ASP s’écrit FIN, trois lettres, six chiffres.');
  }
  if (etat.dossiers.has(numeroASP)) return refuse({ type: 'dossier-existant', numeroASP });
  if (statut !== 'decidee' && paiement !== 'aucun') {
    return refuseValue('paiement', 'Seule une demande décidée est payée.');
  }
  const avenant: Avenant = {
    numero: 0,
    type: 'avance',
    statut,
    paiement,
    numeroAns,
    deposeLe: maintenant,
    statutLe: maintenant,
    importId: null,
    demande,
    tauxTva,
    montantDecide: statut === 'decidee' ? montantDeLAvance(demande, tauxTva) : null,
    historique: actesPoses(statut, paiement).map((acte) => ({
      le: maintenant,
      acte,
      commentaire: null,
    })),
  };
  return accept({ type: 'avancePosee', dossier: { numeroASP, siret, sons, avenant } });
}

/** The clock may stand anywhere, before or after; null = real time again. */
export function setHorloge({ heure }: Extract<Commande, { type: 'reglerHorloge' }>): Decision {
  if (heure !== null && !isHeure(heure)) {
    return refuseValue('heure', 'Cette date ou cette heure n’existe pas.');
  }
  return accept({ type: 'horlogeReglee', heure });
}

export function changeProfil({ profil }: Extract<Commande, { type: 'changerProfil' }>): Decision {
  if (!isDelai(profil.joursImportIncomplet)) {
    return refuseValue('joursImportIncomplet', `Un nombre entier de jours, de 0 à ${DELAI_MAX}.`);
  }
  return accept({ type: 'profilChange', profil });
}

/** What must have happened for an avance to stand there. */
function actesPoses(
  statut: 'en-cours' | 'decidee',
  paiement: EtatPaiement,
): readonly ActeDemande['acte'][] {
  if (statut === 'en-cours') return ['deposee'];
  if (paiement === 'aucun') return ['deposee', 'decidee'];
  const fin: ActeDemande['acte'][] = paiement === 'en-cours' ? [] : [ACTE_DU_PAIEMENT[paiement]];
  return ['deposee', 'decidee', ACTE_DU_PAIEMENT['en-cours'], ...fin];
}
