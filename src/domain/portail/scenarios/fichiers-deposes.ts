import type { Commande } from '../commandes.ts';
import type { FichierDepose } from '../fichiers.ts';

/** The files of a command, in the order in which they stand there. */
export function fichiersDeposes(jouee: Commande): readonly FichierDepose[] {
  switch (jouee.type) {
    case 'demanderEnrolement':
    case 'modifierDemande':
    case 'envoyerPieces':
      return jouee.pieces.map(({ fichier }) => fichier);
    case 'finaliserEnrolement':
      return [jouee.certificat, ...jouee.autres.map(({ fichier }) => fichier)];
    case 'importerDemandes':
      return [jouee.fichier, jouee.retour];
    case 'deposerModele':
    case 'deposerPilote':
    case 'recevoirZip':
      return [jouee.fichier];
    case 'terminerImport':
    case 'supprimerImport':
    case 'nePasModifier':
    case 'deciderEnrolement':
    case 'deciderModele':
    case 'deciderPilote':
    case 'prendreEnCharge':
    case 'instruireDemande':
    case 'payerDemande':
    case 'installerFournisseur':
    case 'retirerFournisseur':
    case 'poserAvance':
    case 'poserAvances':
    case 'reglerHorloge':
    case 'changerProfil':
    case 'poserRepere':
    case 'oterRepere':
    case 'constaterEcheances':
      return [];
  }
}
