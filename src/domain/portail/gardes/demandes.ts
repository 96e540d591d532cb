import type {
  ActeDemande,
  Avenant,
  BeneficiaireDepose,
  Changement,
  DemandeDeposee,
  EtatImport,
  ImportJson,
  LigneRejetee,
  PieceAjoutee,
  PieceDeposee,
  ValeurDeChamp,
  VersionDemande,
  ZipRecu,
} from '../dossier.ts';
import type { DemandeImportee } from '../evenements.ts';
import {
  entier,
  listeDe,
  naturel,
  objet,
  ouNull,
  parmi,
  texte,
  type Garde,
} from './combinateurs.ts';
import {
  etatPaiement,
  fichier,
  formulaire,
  heure,
  numeroASP,
  sons,
  statutDemande,
  tauxTva,
  typeDemande,
} from './valeurs.ts';

const piece = objet<PieceDeposee>({
  nomFichier: texte,
  formatFichier: texte,
  typeFichier: texte,
  zip: ouNull(texte),
});

const beneficiaire = objet<BeneficiaireDepose>({
  type: parmi<BeneficiaireDepose['type']>({ etablissement: true, medecin: true }),
  siren: ouNull(texte),
  finess: listeDe(texte),
  rpps: ouNull(texte),
  am: listeDe(texte),
  typeActivite: ouNull(texte),
});

export const demande = objet<DemandeDeposee>({
  numLigne: naturel,
  numeroEditeur: ouNull(texte),
  montantHT: ouNull(entier),
  regimeTVA: ouNull(parmi({ TTC: true, HT: true })),
  beneficiaires: listeDe(beneficiaire),
  pieces: listeDe(piece),
  ligne: ouNull(texte),
});

export const nomDActe = parmi<ActeDemande['acte']>({
  importee: true,
  deposee: true,
  'prise-en-charge': true,
  'a-modifier': true,
  'attente-pieces': true,
  'pieces-envoyees': true,
  relancee: true,
  confirmee: true,
  'non-modifiee': true,
  'delai-depasse': true,
  decidee: true,
  rejetee: true,
  annulee: true,
  historisee: true,
  'paiement-en-cours': true,
  'or-emis': true,
  'paiement-effectue': true,
});

const acte = objet<ActeDemande>({
  le: heure,
  acte: nomDActe,
  commentaire: ouNull(texte),
});

export const valeur: Garde<ValeurDeChamp> = (lue): lue is ValeurDeChamp =>
  typeof lue === 'string' ||
  typeof lue === 'boolean' ||
  (typeof lue === 'number' && Number.isFinite(lue) && !Object.is(lue, -0));

export const changement = objet<Changement>({ chemin: texte, avant: valeur, apres: valeur });

export const pieceAjoutee = objet<PieceAjoutee>({
  typeFichier: texte,
  formatFichier: texte,
  fichier,
  ajouteeLe: heure,
});

const avenant = objet<Avenant>({
  numero: naturel,
  type: typeDemande,
  statut: statutDemande,
  paiement: etatPaiement,
  numeroAns: texte,
  deposeLe: heure,
  statutLe: heure,
  importId: ouNull(naturel),
  demande,
  tauxTva,
  montantDecide: ouNull(entier),
  historique: listeDe(acte),
  versions: listeDe(
    objet<VersionDemande>({ le: heure, demande, changements: listeDe(changement) }),
  ),
  ajouts: listeDe(pieceAjoutee),
});

export const demandeImportee = objet<DemandeImportee>({ numeroASP, siret: texte, sons, avenant });

export const zipRecu = objet<ZipRecu>({
  fichier,
  statut: parmi<ZipRecu['statut']>({ OK: true, refuse: true }),
  recuLe: heure,
  pieces: listeDe(texte),
  motif: ouNull(texte),
});

export const importJson = objet<ImportJson>({
  id: naturel,
  siret: texte,
  numeroAns: texte,
  formulaire,
  type: typeDemande,
  tauxTva: ouNull(tauxTva),
  importeLe: heure,
  expireLe: ouNull(heure),
  closLe: ouNull(heure),
  fichier,
  retour: fichier,
  etat: parmi<EtatImport>({ 'non-complete': true, complet: true, supprime: true, expire: true }),
  nombreLignes: naturel,
  retenues: listeDe(numeroASP),
  rejetees: listeDe(objet<LigneRejetee>({ numLigne: naturel, libelle: texte })),
  zips: listeDe(zipRecu),
});
