import type { Enregistrement, Evenement } from './evenements.ts';
import type { FichierConserve } from './fichiers.ts';

/** The files that a record brings, as it names them: each must be kept with it. */
export function listFichiers(enregistrement: Enregistrement): readonly FichierConserve[] {
  return enregistrement.evenements.flatMap(fichiersOf);
}

function fichiersOf(evenement: Evenement): readonly FichierConserve[] {
  switch (evenement.type) {
    case 'enrolementDepose':
      return evenement.enrolement.pieces.map(({ fichier }) => fichier);
    case 'certificatDepose':
      return [evenement.certificat, ...evenement.autres.map(({ fichier }) => fichier)];
    case 'modeleDepose':
      return [evenement.modele.fichier];
    case 'piloteDepose':
      return [evenement.pilote.fichier];
    case 'jsonImporte':
      return [evenement.import.fichier, evenement.import.retour];
    case 'zipRecu':
      return [evenement.zip.fichier];
    case 'demandeModifiee':
    case 'piecesEnvoyees':
      return evenement.pieces.map(({ fichier }) => fichier);
    case 'fournisseurInstalle':
    case 'enrolementDecide':
    case 'modeleDecide':
    case 'piloteDecide':
    case 'importTermine':
    case 'importSupprime':
    case 'avancePosee':
    case 'demandeInstruite':
    case 'demandePriseEnCharge':
    case 'demandeNonModifiee':
    case 'modificationRelancee':
    case 'modificationEchue':
    case 'drimboxAnnulee':
    case 'paiementChange':
    case 'horlogeReglee':
    case 'profilChange':
    case 'reperePose':
    case 'repereOte':
    case 'fournisseurRetire':
      return [];
  }
}
