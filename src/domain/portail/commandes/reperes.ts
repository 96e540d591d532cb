import type { Commande } from '../commandes.ts';
import { accept, refuseUnknown, refuseValue, type Decision } from '../decision.ts';
import type { EtatPortail } from '../etat.ts';
import { findNom, isNomDeRepere, NOM_MAX } from '../reperes.ts';

export function placeRepere(
  { reperes }: EtatPortail,
  { nom }: Extract<Commande, { type: 'poserRepere' }>,
): Decision {
  if (!isNomDeRepere(nom)) {
    return refuseValue('nom', `Un repère a un nom, de 1 à ${NOM_MAX} caractères qui se voient.`);
  }
  const pris = findNom(reperes, nom);
  if (pris !== undefined) return refuseValue('nom', `Le repère « ${pris} » existe déjà.`);
  return accept({ type: 'reperePose', nom });
}

/** Only its name goes; nothing that happened is undone. */
export function removeRepere(
  { reperes }: EtatPortail,
  { nom }: Extract<Commande, { type: 'oterRepere' }>,
): Decision {
  return reperes.has(nom) ? accept({ type: 'repereOte', nom }) : refuseUnknown('repere', nom);
}
