import type { Commande } from '../commandes.ts';
import { accept, keepFile, refuse, refuseUnknown, refuseValue } from '../decision.ts';
import type { Decision, Moment } from '../decision.ts';
import { findEnrolement, hasAccess } from '../enrolements.ts';
import type { EtatPortail } from '../etat.ts';
import { TRANSITIONS_MODELE_DOCUMENT, TRANSITIONS_PILOTE, isAllowed } from '../transitions.ts';

export function depositModeleDocument(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'deposerModele' }>,
  moment: Moment,
): Decision {
  const { siret, numeroAns, document, fichier } = commande;
  if (!etat.fournisseurs.has(siret)) return refuseUnknown('fournisseur', siret);
  if (!hasAccess(findEnrolement(etat, siret, numeroAns))) {
    return refuse({ type: 'enrolement-non-valide', numeroAns });
  }
  return accept({
    type: 'modeleDepose',
    modele: {
      id: etat.compteurs.modele + 1,
      siret,
      numeroAns,
      type: document,
      fichier: keepFile(moment, fichier, 0),
      statut: 'depose',
      deposeLe: moment.maintenant,
      statutLe: moment.maintenant,
      commentaire: null,
    },
  });
}

export function decideModeleDocument(
  etat: EtatPortail,
  { modele: id, decision, commentaire }: Extract<Commande, { type: 'deciderModele' }>,
): Decision {
  const modele = etat.modelesDocuments.get(id);
  if (modele === undefined) return refuseUnknown('modele', id);
  if (!isAllowed(TRANSITIONS_MODELE_DOCUMENT, modele.statut, decision)) {
    return refuse({ type: 'transition', objet: 'modele', de: modele.statut, vers: decision });
  }
  return accept({ type: 'modeleDecide', modele: id, statut: decision, commentaire });
}

export function depositPilote(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'deposerPilote' }>,
  moment: Moment,
): Decision {
  const { siret, sons, document, fichier } = commande;
  if (!etat.fournisseurs.has(siret)) return refuseUnknown('fournisseur', siret);
  const client = document === 'pv' ? (commande.client?.trim() ?? '') : null;
  if (client === '') return refuseValue('client', 'Un PV pilote est signé par un client.');
  return accept({
    type: 'piloteDepose',
    pilote: {
      id: etat.compteurs.pilote + 1,
      siret,
      sons,
      type: document,
      client,
      fichier: keepFile(moment, fichier, 0),
      statut: 'depose',
      deposeLe: moment.maintenant,
      statutLe: moment.maintenant,
      commentaire: null,
    },
  });
}

export function decidePilote(
  etat: EtatPortail,
  { pilote: id, decision, commentaire }: Extract<Commande, { type: 'deciderPilote' }>,
): Decision {
  const pilote = etat.pilotes.get(id);
  if (pilote === undefined) return refuseUnknown('pilote', id);
  if (!isAllowed(TRANSITIONS_PILOTE, pilote.statut, decision)) {
    return refuse({ type: 'transition', objet: 'pilote', de: pilote.statut, vers: decision });
  }
  return accept({ type: 'piloteDecide', pilote: id, statut: decision, commentaire });
}
