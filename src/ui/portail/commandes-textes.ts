import type { TypeCommande } from '#domain/portail/commandes.ts';
import type { Evenement } from '#domain/portail/evenements.ts';
import { SONS } from '#domain/sons/table.ts';
import { formatCompte, formatHeure } from '#domain/francais.ts';
import { numeroDAvenant } from '#domain/portail/avenants.ts';
import { STATUTS } from '#ui/commun/mots/etats.ts';
import { PAIEMENTS } from '#domain/mots/demandes.ts';
import { wordFait } from './calendrier/faits.ts';

export type Acteur = 'fournisseur' | 'asp' | 'temps' | 'simulation';

export const ACTEURS: Readonly<Record<Acteur, string>> = {
  fournisseur: 'Fournisseur',
  asp: 'Gestionnaire ASP',
  temps: 'Le temps',
  simulation: 'Simulation',
};

/** Who plays a command, and what it does. */
export const COMMANDES: Readonly<
  Record<TypeCommande, { readonly qui: Acteur; readonly quoi: string }>
> = {
  demanderEnrolement: { qui: 'fournisseur', quoi: 'Demande d’enrôlement' },
  finaliserEnrolement: { qui: 'fournisseur', quoi: 'Certificat de référencement déposé' },
  deposerModele: { qui: 'fournisseur', quoi: 'Modèle de document déposé' },
  deposerPilote: { qui: 'fournisseur', quoi: 'Pilote déposé' },
  importerDemandes: { qui: 'fournisseur', quoi: 'Import d’un fichier JSON' },
  recevoirZip: { qui: 'fournisseur', quoi: 'Dépôt d’un zip' },
  terminerImport: { qui: 'fournisseur', quoi: 'Import terminé' },
  supprimerImport: { qui: 'fournisseur', quoi: 'Import supprimé' },
  modifierDemande: { qui: 'fournisseur', quoi: 'Modification confirmée' },
  envoyerPieces: { qui: 'fournisseur', quoi: 'Envoi des pièces manquantes' },
  nePasModifier: { qui: 'fournisseur', quoi: 'Choix de ne pas modifier' },
  deciderEnrolement: { qui: 'asp', quoi: 'Décision sur un enrôlement' },
  deciderModele: { qui: 'asp', quoi: 'Réponse sur un modèle de document' },
  deciderPilote: { qui: 'asp', quoi: 'Réponse sur un pilote' },
  prendreEnCharge: { qui: 'asp', quoi: 'Demande prise en charge' },
  instruireDemande: { qui: 'asp', quoi: 'Instruction d’une demande' },
  payerDemande: { qui: 'asp', quoi: 'Étape de paiement' },
  installerFournisseur: { qui: 'simulation', quoi: 'Fournisseur fictif installé' },
  retirerFournisseur: { qui: 'simulation', quoi: 'Fournisseur fictif retiré' },
  poserAvance: { qui: 'simulation', quoi: 'Avance posée dans le portail' },
  poserAvances: { qui: 'simulation', quoi: 'Avances posées dans le portail' },
  reglerHorloge: { qui: 'simulation', quoi: 'Horloge réglée' },
  changerProfil: { qui: 'simulation', quoi: 'Profil du portail changé' },
  poserRepere: { qui: 'simulation', quoi: 'Repère posé' },
  oterRepere: { qui: 'simulation', quoi: 'Repère ôté' },
  constaterEcheances: { qui: 'temps', quoi: 'Échéances constatées' },
};

/** What one event of a record is about, without full stop; null when the command has said all. */
function wordEvenement(evenement: Evenement): string | null {
  switch (evenement.type) {
    case 'fournisseurInstalle':
      return evenement.fournisseur.denominationSociale;
    case 'fournisseurRetire':
      return `SIRET ${evenement.siret}`;
    case 'enrolementDepose':
      return `${evenement.enrolement.numeroAns}, ${SONS[evenement.enrolement.sons].titre}`;
    case 'certificatDepose':
      return evenement.certificat.nom;
    case 'enrolementDecide':
      return `n° ${evenement.enrolement} : ${evenement.statut === 'valide' ? 'validé' : 'rejeté'}`;
    case 'modeleDepose':
      return evenement.modele.fichier.nom;
    case 'modeleDecide':
      return `n° ${evenement.modele} : ${evenement.statut === 'valide' ? 'validé' : 'à corriger'}`;
    case 'piloteDepose':
      return evenement.pilote.fichier.nom;
    case 'piloteDecide':
      return `n° ${evenement.pilote} : ${evenement.statut === 'valide' ? 'validé' : 'refusé'}`;
    case 'jsonImporte':
      return `n° ${evenement.import.id}, ${evenement.import.fichier.nom} : ${formatCompte(evenement.demandes.length, 'demande')}`;
    case 'zipRecu':
      return `import n° ${evenement.import}, ${evenement.zip.fichier.nom} : ${evenement.zip.statut === 'OK' ? 'OK' : 'refusé'}`;
    case 'importTermine':
      return `import n° ${evenement.import}`;
    case 'avancePosee':
      return evenement.dossier.numeroASP;
    case 'demandeInstruite':
      return `${numeroDAvenant(evenement.numeroASP, evenement.avenant)} : ${STATUTS[evenement.statut].mot}`;
    case 'demandePriseEnCharge':
    case 'demandeModifiee':
    case 'demandeNonModifiee':
    case 'piecesEnvoyees':
      return numeroDAvenant(evenement.numeroASP, evenement.avenant);
    case 'paiementChange':
      return `${numeroDAvenant(evenement.numeroASP, evenement.avenant)} : ${PAIEMENTS[evenement.paiement]}`;
    case 'horlogeReglee':
      return evenement.heure === null ? 'heure réelle' : formatHeure(evenement.heure);
    case 'reperePose':
    case 'repereOte':
      return `« ${evenement.nom} »`;
    case 'profilChange':
      return null;
    case 'importSupprime':
      return wordFait(evenement) ?? `import n° ${evenement.import}`;
    case 'modificationRelancee':
    case 'modificationEchue':
    case 'drimboxAnnulee':
      return wordFait(evenement);
  }
}

/** All that a record is about, to be searched: the dossiers of an import too. */
export function wordEverything(evenements: readonly Evenement[]): string {
  return evenements
    .flatMap((evenement) => [
      wordEvenement(evenement) ?? '',
      ...('demandes' in evenement ? evenement.demandes.map(({ numeroASP }) => numeroASP) : []),
    ])
    .join(' ');
}

/** Beyond this many, what a record holds is counted. */
const DETAILS_MAX = 3;

export function wordDetails(evenements: readonly Evenement[]): string {
  const mots = evenements.flatMap((evenement) => wordEvenement(evenement) ?? []);
  const reste = mots.length - DETAILS_MAX;
  const dits = mots.slice(0, DETAILS_MAX).join(' ; ');
  return reste > 0 ? `${dits} ; et ${formatCompte(reste, 'autre')}` : dits;
}
