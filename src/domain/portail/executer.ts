import type { HeureDeParis } from '../vocabulaire.ts';
import { anticiper } from './appliquer.ts';
import type { Commande, Refus } from './commandes.ts';
import { decideEnrolement, requestEnrolement, finishEnrolement } from './commandes/enrolement.ts';
import { finishImport, receiveZip, removeImport } from './commandes/import.ts';
import { importDemandes } from './commandes/importer-demandes.ts';
import { instructDemande, payDemande, takeCharge } from './commandes/instruction.ts';
import { keepDemande, modifyDemande, sendPieces } from './commandes/modification.ts';
import {
  decideModeleDocument,
  decidePilote,
  depositModeleDocument,
  depositPilote,
} from './commandes/modeles-documents-et-pilotes.ts';
import { placeRepere, removeRepere } from './commandes/reperes.ts';
import {
  changeProfil,
  installFournisseur,
  placeAvances,
  removeFournisseur,
  setHorloge,
} from './commandes/simulation.ts';
import { accept, type Decision, type Moment } from './decision.ts';
import { echeances } from './echeances.ts';
import type { EtatPortail } from './etat.ts';
import type { Enregistrement } from './evenements.ts';

export type Jugement =
  | { readonly ok: true; readonly enregistrement: Enregistrement }
  | { readonly ok: false; readonly refus: Refus };

/**
 * Judges one command at `maintenant` (the time of the portal, simulated or real) and gives the record to append.
 * Pure: `etat` stays as it is. What time has brought since the last record comes first in the record, and the command is
 * judged on the state after it. `seul`: the SIRET of the only fournisseur to which time brings anything; absent: all.
 */
export function executer(
  etat: EtatPortail,
  commande: Commande,
  maintenant: HeureDeParis,
  seul?: string,
): Jugement {
  const sequence = etat.sequence + 1;
  const dues = echeances(etat, maintenant, seul);
  const decision = decide(anticiper(etat, dues, maintenant), commande, { maintenant, sequence });
  if (!decision.ok) return decision;
  const evenements = [...dues, ...decision.evenements];
  if (evenements.length === 0) return { ok: false, refus: { type: 'rien-a-faire' } };
  return {
    ok: true,
    enregistrement: { sequence, maintenant, commande: commande.type, evenements },
  };
}

function decide(etat: EtatPortail, commande: Commande, moment: Moment): Decision {
  switch (commande.type) {
    case 'demanderEnrolement':
      return requestEnrolement(etat, commande, moment);
    case 'finaliserEnrolement':
      return finishEnrolement(etat, commande, moment);
    case 'deciderEnrolement':
      return decideEnrolement(etat, commande);
    case 'deposerModele':
      return depositModeleDocument(etat, commande, moment);
    case 'deciderModele':
      return decideModeleDocument(etat, commande);
    case 'deposerPilote':
      return depositPilote(etat, commande, moment);
    case 'deciderPilote':
      return decidePilote(etat, commande);
    case 'importerDemandes':
      return importDemandes(etat, commande, moment);
    case 'recevoirZip':
      return receiveZip(etat, commande, moment);
    case 'terminerImport':
      return finishImport(etat, commande);
    case 'supprimerImport':
      return removeImport(etat, commande);
    case 'modifierDemande':
      return modifyDemande(etat, commande, moment);
    case 'nePasModifier':
      return keepDemande(etat, commande);
    case 'envoyerPieces':
      return sendPieces(etat, commande, moment);
    case 'prendreEnCharge':
      return takeCharge(etat, commande);
    case 'instruireDemande':
      return instructDemande(etat, commande);
    case 'payerDemande':
      return payDemande(etat, commande);
    case 'installerFournisseur':
      return installFournisseur(etat, commande);
    case 'retirerFournisseur':
      return removeFournisseur(etat, commande);
    case 'poserAvance':
      return placeAvances(etat, [commande], moment);
    case 'poserAvances':
      return placeAvances(etat, commande.avances, moment);
    case 'reglerHorloge':
      return setHorloge(commande);
    case 'changerProfil':
      return changeProfil(commande);
    case 'poserRepere':
      return placeRepere(etat, commande);
    case 'oterRepere':
      return removeRepere(etat, commande);
    case 'constaterEcheances':
      return accept();
  }
}
