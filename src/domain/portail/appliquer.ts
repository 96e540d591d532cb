import { applyDemande } from './appliquer-demandes.ts';
import { applyEnrolement } from './appliquer-enrolements.ts';
import { applySuivi } from './appliquer-suivi.ts';
import { closeBrouillon, openBrouillon, type Brouillon } from './brouillon.ts';
import { ETAT_VIDE, type EtatPortail } from './etat.ts';
import type { Enregistrement, Evenement } from './evenements.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

/** The state after one record. Throws (our bug) when its sequence does not follow, or when it names what does not exist. */
export function appliquer(etat: EtatPortail, enregistrement: Enregistrement): EtatPortail {
  return rejouer([enregistrement], etat);
}

/** The state after a journal, in time linear in its events. Throws as `appliquer` does. */
export function rejouer(
  enregistrements: readonly Enregistrement[],
  depuis: EtatPortail = ETAT_VIDE,
): EtatPortail {
  const brouillon = openBrouillon(depuis);
  for (const { sequence, maintenant, evenements } of enregistrements) {
    if (sequence !== brouillon.sequence + 1) {
      throw new Error(`Record ${sequence} does not follow ${brouillon.sequence}`);
    }
    applyAll(brouillon, evenements, maintenant);
    brouillon.sequence = sequence;
  }
  return closeBrouillon(brouillon);
}

/** The state after events that are in no record yet: its sequence stays. */
export function anticiper(
  etat: EtatPortail,
  evenements: readonly Evenement[],
  maintenant: HeureDeParis,
): EtatPortail {
  if (evenements.length === 0) return etat;
  const brouillon = openBrouillon(etat);
  applyAll(brouillon, evenements, maintenant);
  return closeBrouillon(brouillon);
}

function applyAll(brouillon: Brouillon, evenements: readonly Evenement[], le: HeureDeParis): void {
  for (const evenement of evenements) applyOne(brouillon, evenement, le);
}

function applyOne(brouillon: Brouillon, evenement: Evenement, le: HeureDeParis): void {
  switch (evenement.type) {
    case 'fournisseurInstalle':
      brouillon.fournisseurs.add(evenement.fournisseur.siret, evenement.fournisseur);
      return;
    case 'fournisseurRetire':
      removeFournisseur(brouillon, evenement.siret);
      return;
    case 'horlogeReglee':
      brouillon.horloge = evenement.heure;
      return;
    case 'profilChange':
      brouillon.profil = evenement.profil;
      return;
    case 'reperePose': {
      const { nom } = evenement;
      brouillon.reperes.add(nom, { nom, sequence: brouillon.sequence + 1, le });
      return;
    }
    case 'repereOte':
      brouillon.reperes.delete(brouillon.reperes.get(evenement.nom).nom);
      return;
    case 'enrolementDepose':
    case 'certificatDepose':
    case 'enrolementDecide':
    case 'modeleDepose':
    case 'modeleDecide':
    case 'piloteDepose':
    case 'piloteDecide':
      applyEnrolement(brouillon, evenement, le);
      return;
    case 'jsonImporte':
    case 'zipRecu':
    case 'importTermine':
    case 'importSupprime':
    case 'avancePosee':
    case 'demandeInstruite':
    case 'paiementChange':
      applyDemande(brouillon, evenement, le);
      return;
    case 'demandePriseEnCharge':
    case 'demandeModifiee':
    case 'demandeNonModifiee':
    case 'piecesEnvoyees':
    case 'modificationRelancee':
    case 'modificationEchue':
    case 'drimboxAnnulee':
      applySuivi(brouillon, evenement, le);
  }
}

/** Numbers that were given are not given again. */
function removeFournisseur(brouillon: Brouillon, siret: string): void {
  brouillon.fournisseurs.delete(brouillon.fournisseurs.get(siret).siret);
  brouillon.nomsDeZip.delete(siret);
  for (const table of [
    brouillon.enrolements,
    brouillon.modelesDocuments,
    brouillon.pilotes,
    brouillon.imports,
    brouillon.dossiers,
  ]) {
    table.deleteWhere((objet) => objet.siret === siret);
  }
}
