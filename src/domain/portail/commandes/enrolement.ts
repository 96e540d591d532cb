import type { Commande, PieceAJoindre } from '../commandes.ts';
import { makeFournisseur } from '../declaration.ts';
import { accept, keepFile, refuse, refuseUnknown, refuseValue } from '../decision.ts';
import type { Decision, Moment } from '../decision.ts';
import { findEnrolement } from '../enrolements.ts';
import type { EtatPortail } from '../etat.ts';
import { findHorsFenetre } from '../fenetre-enrolement.ts';
import type { Enrolement } from '../fournisseur.ts';
import { piecesRequises } from '../pieces-enrolement.ts';
import { TRANSITIONS_ENROLEMENT, isAllowed, type PhaseEnrolement } from '../transitions.ts';

export function requestEnrolement(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'demanderEnrolement' }>,
  moment: Moment,
): Decision {
  const { siret, numeroAns, sons, mode, demandeur, distributeur, declaration } = commande;
  const connu = etat.fournisseurs.get(siret);
  const fournisseur = connu ?? (declaration && makeFournisseur(siret, declaration));
  if (!fournisseur) return refuseUnknown('fournisseur', siret);
  if (!/^\d{14}$/.test(siret)) return refuseValue('siret', 'Un SIRET a 14 chiffres.');
  if (numeroAns.trim() === '') return refuseValue('numeroAns', 'Le numéro ANS est obligatoire.');
  if (findEnrolement(etat, siret, numeroAns) !== null) {
    return refuse({ type: 'deja-enrole', numeroAns });
  }
  const le = moment.maintenant;
  const hors = findHorsFenetre(sons, le);
  if (hors !== null && (hors.presume === null || etat.profil.enrolementHorsFenetre === 'refuser')) {
    const { etat: fenetre, date } = hors;
    return refuse({ type: 'fenetre-fermee', sons, demande: 'enrolement', etat: fenetre, date });
  }
  const { tauxTva } = declaration ?? fournisseur;
  const manquantes = piecesRequises({ mode, demandeur, distributeur, tauxTva }).filter((requise) =>
    commande.pieces.every(({ type }) => type !== requise),
  );
  if (manquantes.length > 0) return refuse({ type: 'piece-manquante', pieces: manquantes });
  return accept(...(connu ? [] : [{ type: 'fournisseurInstalle', fournisseur } as const]), {
    type: 'enrolementDepose',
    enrolement: {
      id: etat.compteurs.enrolement + 1,
      siret,
      numeroAns,
      sons,
      mode,
      statut: 'en-cours',
      deposeLe: le,
      statutLe: le,
      motif: null,
      demandeur,
      distributeur,
      declaration,
      pieces: keepPieces(moment, commande.pieces, 0),
      historique: [{ le, acte: 'depose', mode, commentaire: null }],
    },
  });
}

export function finishEnrolement(
  etat: EtatPortail,
  { enrolement: id, certificat, autres }: Extract<Commande, { type: 'finaliserEnrolement' }>,
  moment: Moment,
): Decision {
  const enrolement = etat.enrolements.get(id);
  if (enrolement === undefined) return refuseUnknown('enrolement', id);
  const de: PhaseEnrolement = `${enrolement.mode}/${enrolement.statut}`;
  const vers = 'definitif/en-cours';
  if (!isAllowed(TRANSITIONS_ENROLEMENT, de, vers)) {
    return refuse({ type: 'transition', objet: 'enrolement', de, vers });
  }
  return accept({
    type: 'certificatDepose',
    enrolement: id,
    certificat: keepFile(moment, certificat, 0),
    autres: keepPieces(moment, autres, 1),
  });
}

export function decideEnrolement(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'deciderEnrolement' }>,
): Decision {
  const { enrolement: id, decision, commentaire } = commande;
  const enrolement = etat.enrolements.get(id);
  if (enrolement === undefined) return refuseUnknown('enrolement', id);
  const { mode, statut } = enrolement;
  const de: PhaseEnrolement = `${mode}/${statut}`;
  const vers: PhaseEnrolement = `${mode}/${decision}`;
  if (!isAllowed(TRANSITIONS_ENROLEMENT, de, vers)) {
    return refuse({ type: 'transition', objet: 'enrolement', de, vers });
  }
  return accept({ type: 'enrolementDecide', enrolement: id, statut: decision, mode, commentaire });
}

/** `premier`: rank of the first of them among the files of the command. */
function keepPieces(
  moment: Moment,
  pieces: readonly PieceAJoindre[],
  premier: number,
): Enrolement['pieces'] {
  return pieces.map(({ type, fichier }, rang) => ({
    type,
    fichier: keepFile(moment, fichier, premier + rang),
  }));
}
