import type { EtatPortail } from './etat.ts';
import type { Enrolement } from './fournisseur.ts';

/** The enrôlement of a numéro ANS that counts: the last one that was not rejected. */
export function findEnrolement(
  etat: EtatPortail,
  siret: string,
  numeroAns: string,
): Enrolement | null {
  let trouve: Enrolement | null = null;
  for (const enrolement of etat.enrolements.values()) {
    if (enrolement.siret !== siret || enrolement.numeroAns !== numeroAns) continue;
    if (enrolement.statut !== 'rejete') trouve = enrolement;
  }
  return trouve;
}

/** Demandes are deposited under a definitive enrôlement only (guide du solde Imagerie, section 1; webinaire vague 2). */
export function mayImport(enrolement: Enrolement | null): boolean {
  return enrolement?.mode === 'definitif' && enrolement.statut === 'valide';
}

/**
 * The simulateur privé and the modèles open with the first validation (webinaire vague 2, « Zoom sur l’enrôlement »).
 * Presumed: they stay open while the certificat is examined.
 */
export function hasAccess(enrolement: Enrolement | null): boolean {
  return enrolement?.historique.some(({ acte }) => acte === 'valide') ?? false;
}
