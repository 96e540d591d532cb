import { ACTE_DU_PAIEMENT } from '../avenants.ts';
import type { AvanceAPoser, Commande } from '../commandes.ts';
import {
  accept,
  refuse,
  refuseUnknown,
  refuseValue,
  type Decision,
  type Moment,
} from '../decision.ts';
import type { ActeDemande, Avenant, EtatPaiement } from '../dossier.ts';
import type { EtatPortail } from '../etat.ts';
import type { Evenement } from '../evenements.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import { DELAI_MAX, isDelai, isReglable } from '../heures.ts';
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

export function removeFournisseur(
  { fournisseurs }: EtatPortail,
  { siret }: Extract<Commande, { type: 'retirerFournisseur' }>,
): Decision {
  return fournisseurs.has(siret)
    ? accept({ type: 'fournisseurRetire', siret })
    : refuseUnknown('fournisseur', siret);
}

export function placeAvances(
  etat: EtatPortail,
  avances: readonly AvanceAPoser[],
  { maintenant }: Moment,
): Decision {
  const posees = new Set<string>();
  for (const avance of avances) {
    const refus = posees.has(avance.numeroASP)
      ? refuse({ type: 'dossier-existant', numeroASP: avance.numeroASP })
      : refuseAvance(etat, avance);
    if (refus !== null) return refus;
    posees.add(avance.numeroASP);
  }
  return accept(...avances.map((avance) => placeAvance(avance, maintenant)));
}

function refuseAvance(etat: EtatPortail, avance: AvanceAPoser): Decision | null {
  const { siret, numeroASP, statut, paiement } = avance;
  if (!etat.fournisseurs.has(siret)) return refuseUnknown('fournisseur', siret);
  if (!isNumeroASP(numeroASP)) {
    return refuseValue('numeroASP', 'Un n° ASP s’écrit FIN, trois lettres, six chiffres.');
  }
  if (etat.dossiers.has(numeroASP)) return refuse({ type: 'dossier-existant', numeroASP });
  if (statut !== 'decidee' && paiement !== 'aucun') {
    return refuseValue('paiement', 'Seule une demande décidée est payée.');
  }
  return null;
}

function placeAvance(avance: AvanceAPoser, le: HeureDeParis): Evenement {
  const { siret, numeroASP, numeroAns, sons, tauxTva, demande, statut, paiement } = avance;
  const avenant: Avenant = {
    numero: 0,
    type: 'avance',
    statut,
    paiement,
    numeroAns,
    deposeLe: le,
    statutLe: le,
    importId: null,
    demande,
    tauxTva,
    montantDecide: statut === 'decidee' ? montantDeLAvance(demande, tauxTva) : null,
    historique: actesPoses(statut, paiement).map((acte) => ({ le, acte, commentaire: null })),
    versions: [],
    ajouts: [],
  };
  return { type: 'avancePosee', dossier: { numeroASP, siret, sons, avenant } };
}

/** The clock may stand anywhere, before or after; null = real time again. */
export function setHorloge({ heure }: Extract<Commande, { type: 'reglerHorloge' }>): Decision {
  if (heure !== null && !isReglable(heure)) {
    return refuseValue('heure', 'Cette date n’existe pas, ou n’est pas de 2000 à 2099.');
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
