import type { TauxTva } from '../vocabulaire.ts';
import type { Demandeur, ModeEnrolement, PieceEnrolement } from './fournisseur.ts';

/** What decides which documents an enrôlement needs. */
export interface CasEnrolement {
  readonly mode: ModeEnrolement;
  readonly demandeur: Demandeur;
  readonly distributeur: boolean;
  readonly tauxTva: TauxTva;
}

/**
 * The documents without which an enrôlement cannot be deposited (webinaire vague 2, « Les documents nécessaires à
 * l’enrôlement »). The certificat is listed there « pour tous les cas », yet an anticipated enrôlement is finished by its
 * deposit (« Finalisation »): it is asked of the definitive one only. The attestation d’hébergement is for « les SONS
 * concernés », which no source names, and the KBIS for a changed dénomination: never asked for here.
 */
export function piecesRequises(cas: CasEnrolement): readonly PieceEnrolement[] {
  const pieces: PieceEnrolement[] = ['piece-identite-representant', 'rib'];
  if (cas.mode === 'definitif') pieces.push('certificat-referencement');
  if (cas.demandeur.cas !== 'representant-legal') pieces.push('piece-identite-depositaire');
  if (cas.demandeur.cas === 'employe') pieces.push('mandat-representant-legal');
  if (cas.demandeur.cas === 'tiers') pieces.push('contrat-prestation');
  if (cas.distributeur) pieces.push('mandat-distribution');
  if (cas.tauxTva === '0') pieces.push('attestation-non-assujettissement-tva');
  return pieces;
}
