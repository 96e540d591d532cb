import type { TypeCommande } from '../commandes.ts';
import type { ProfilPortail } from '../etat.ts';
import type { Enregistrement, Evenement } from '../evenements.ts';
import { isDelai } from '../heures.ts';
import {
  booleen,
  entier,
  exactement,
  listeDe,
  naturel,
  objet,
  ouNull,
  parmi,
  selon,
  texte,
} from './combinateurs.ts';
import {
  changement,
  demande,
  demandeImportee,
  importJson,
  pieceAjoutee,
  zipRecu,
} from './demandes.ts';
import {
  enrolement,
  fournisseur,
  modeleDocument,
  pieceConservee,
  pilote,
  statutDecide,
} from './enrolements.ts';
import {
  etatPaiement,
  fichier,
  heure,
  modeEnrolement,
  nomDeRepere,
  numeroASP,
  statutDemande,
} from './valeurs.ts';

export const profil = objet<ProfilPortail>({
  importLigneParLigne: booleen,
  joursImportIncomplet: (valeur): valeur is number => naturel(valeur) && isDelai(valeur),
  soldeFactureInferieure: parmi<ProfilPortail['soldeFactureInferieure']>({
    'soixante-dix-pour-cent-facture': true,
    'facture-moins-avance': true,
  }),
  champsModifiables: parmi<ProfilPortail['champsModifiables']>({ aucun: true, presumes: true }),
  drimboxSansRis: parmi<ProfilPortail['drimboxSansRis']>({ annuler: true, ignorer: true }),
  avancesDrimbox: parmi<ProfilPortail['avancesDrimbox']>({ trois: true, aucune: true }),
  enrolementHorsFenetre: parmi<ProfilPortail['enrolementHorsFenetre']>({
    prevenir: true,
    refuser: true,
  }),
});

const commentaire = ouNull(texte);

const evenement = selon<'type', Evenement>('type', {
  fournisseurInstalle: objet({ type: exactement('fournisseurInstalle'), fournisseur }),
  fournisseurRetire: objet({ type: exactement('fournisseurRetire'), siret: texte }),
  enrolementDepose: objet({ type: exactement('enrolementDepose'), enrolement }),
  certificatDepose: objet({
    type: exactement('certificatDepose'),
    enrolement: naturel,
    certificat: fichier,
    autres: listeDe(pieceConservee),
  }),
  enrolementDecide: objet({
    type: exactement('enrolementDecide'),
    enrolement: naturel,
    statut: statutDecide,
    mode: modeEnrolement,
    commentaire,
  }),
  modeleDepose: objet({ type: exactement('modeleDepose'), modele: modeleDocument }),
  modeleDecide: objet({
    type: exactement('modeleDecide'),
    modele: naturel,
    statut: parmi({ valide: true, 'a-corriger': true }),
    commentaire,
  }),
  piloteDepose: objet({ type: exactement('piloteDepose'), pilote }),
  piloteDecide: objet({
    type: exactement('piloteDecide'),
    pilote: naturel,
    statut: parmi({ valide: true, refuse: true }),
    commentaire,
  }),
  jsonImporte: objet({
    type: exactement('jsonImporte'),
    import: importJson,
    demandes: listeDe(demandeImportee),
  }),
  zipRecu: objet({ type: exactement('zipRecu'), import: naturel, zip: zipRecu }),
  importTermine: objet({ type: exactement('importTermine'), import: naturel }),
  importSupprime: objet({
    type: exactement('importSupprime'),
    import: naturel,
    cause: parmi({ supprime: true, expire: true }),
  }),
  avancePosee: objet({ type: exactement('avancePosee'), dossier: demandeImportee }),
  demandeInstruite: objet({
    type: exactement('demandeInstruite'),
    numeroASP,
    avenant: naturel,
    statut: statutDemande,
    montantDecide: ouNull(entier),
    commentaire,
  }),
  demandePriseEnCharge: objet({
    type: exactement('demandePriseEnCharge'),
    numeroASP,
    avenant: naturel,
  }),
  demandeModifiee: objet({
    type: exactement('demandeModifiee'),
    numeroASP,
    avenant: naturel,
    demande,
    changements: listeDe(changement),
    pieces: listeDe(pieceAjoutee),
  }),
  demandeNonModifiee: objet({
    type: exactement('demandeNonModifiee'),
    numeroASP,
    avenant: naturel,
  }),
  piecesEnvoyees: objet({
    type: exactement('piecesEnvoyees'),
    numeroASP,
    avenant: naturel,
    pieces: listeDe(pieceAjoutee),
  }),
  modificationRelancee: objet({
    type: exactement('modificationRelancee'),
    numeroASP,
    avenant: naturel,
    le: heure,
  }),
  modificationEchue: objet({
    type: exactement('modificationEchue'),
    numeroASP,
    avenant: naturel,
    le: heure,
  }),
  drimboxAnnulee: objet({
    type: exactement('drimboxAnnulee'),
    numeroASP,
    avenant: naturel,
    historise: booleen,
    le: heure,
  }),
  paiementChange: objet({
    type: exactement('paiementChange'),
    numeroASP,
    avenant: naturel,
    paiement: etatPaiement,
  }),
  horlogeReglee: objet({ type: exactement('horlogeReglee'), heure: ouNull(heure) }),
  profilChange: objet({ type: exactement('profilChange'), profil }),
  reperePose: objet({ type: exactement('reperePose'), nom: nomDeRepere }),
  repereOte: objet({ type: exactement('repereOte'), nom: nomDeRepere }),
});

const typeCommande = parmi<TypeCommande>({
  demanderEnrolement: true,
  finaliserEnrolement: true,
  deposerModele: true,
  deposerPilote: true,
  importerDemandes: true,
  recevoirZip: true,
  terminerImport: true,
  supprimerImport: true,
  modifierDemande: true,
  nePasModifier: true,
  envoyerPieces: true,
  prendreEnCharge: true,
  deciderEnrolement: true,
  deciderModele: true,
  deciderPilote: true,
  instruireDemande: true,
  payerDemande: true,
  installerFournisseur: true,
  retirerFournisseur: true,
  poserAvance: true,
  poserAvances: true,
  reglerHorloge: true,
  changerProfil: true,
  poserRepere: true,
  oterRepere: true,
  constaterEcheances: true,
});

export const enregistrement = objet<Enregistrement>({
  sequence: naturel,
  maintenant: heure,
  commande: typeCommande,
  evenements: listeDe(evenement),
});
