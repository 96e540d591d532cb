import type { Commande } from '../commandes.ts';
import { accept, keepFile, refuse, refuseUnknown } from '../decision.ts';
import type { Decision, Moment } from '../decision.ts';
import type { EtatImport, ImportJson } from '../dossier.ts';
import type { EtatPortail } from '../etat.ts';
import { avenantsDeLImport, piecesAbsentes } from '../imports.ts';
import { TRANSITIONS_DEMANDE, TRANSITIONS_IMPORT, isAllowed } from '../transitions.ts';

/** Takes a zip or refuses it (`motif`); its name may never come back, whichever (webinaire vague 2, « A retenir »). */
export function receiveZip(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'recevoirZip' }>,
  moment: Moment,
): Decision {
  const { fichier, motif } = commande;
  const recu = etat.imports.get(commande.import);
  if (recu === undefined) return refuseUnknown('import', commande.import);
  if (!isOpen(recu, 'complet')) return refuse({ type: 'import-clos', import: recu.id });
  if (etat.nomsDeZip.get(recu.siret)?.has(fichier.nom) === true) {
    return refuse({ type: 'nom-de-zip-deja-utilise', nom: fichier.nom });
  }
  return accept({
    type: 'zipRecu',
    import: recu.id,
    zip: {
      fichier: keepFile(moment, fichier, 0),
      statut: motif === null ? 'OK' : 'refuse',
      recuLe: moment.maintenant,
      pieces: motif === null ? commande.pieces : [],
      motif,
    },
  });
}

export function finishImport(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'terminerImport' }>,
): Decision {
  const recu = etat.imports.get(commande.import);
  if (recu === undefined) return refuseUnknown('import', commande.import);
  if (!isOpen(recu, 'complet')) return refuse({ type: 'import-clos', import: recu.id });
  const absentes = piecesAbsentes(etat, recu);
  if (absentes.length > 0) return refuse({ type: 'pieces-absentes', noms: absentes });
  for (const { statut } of avenantsDeLImport(etat, recu)) {
    if (isAllowed(TRANSITIONS_DEMANDE, statut, 'en-cours')) continue;
    return refuse({ type: 'transition', objet: 'demande', de: statut, vers: 'en-cours' });
  }
  return accept({ type: 'importTermine', import: recu.id });
}

export function removeImport(
  etat: EtatPortail,
  commande: Extract<Commande, { type: 'supprimerImport' }>,
): Decision {
  const recu = etat.imports.get(commande.import);
  if (recu === undefined) return refuseUnknown('import', commande.import);
  if (!isOpen(recu, 'supprime')) return refuse({ type: 'import-clos', import: recu.id });
  return accept({ type: 'importSupprime', import: recu.id, cause: 'supprime' });
}

function isOpen(recu: ImportJson, vers: EtatImport): boolean {
  return isAllowed(TRANSITIONS_IMPORT, recu.etat, vers);
}
