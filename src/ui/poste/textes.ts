import type { FiltresFile } from './rangees.ts';
import type { Objet } from './vise.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';

/** Texts of the Poste ASP. No source shows the screens of the gestionnaire: all of them are ours. */
export const POSTE = {
  bande: 'Vous jouez le gestionnaire de l’ASP',
  bandeAide:
    'Simulation : aucune source ne montre les écrans des gestionnaires, ceux-ci sont les nôtres.',
  menu: 'Écrans du Poste ASP',
  espace: 'Passer côté fournisseur',
  introuvable: 'Cet écran n’existe pas dans le Poste ASP.',
  retour: 'Revenir à la file d’attente',
  vide: 'Personne n’a encore rien déposé : choisissez d’abord un fournisseur fictif, ou un jeu prêt à jouer.',
  versEspace: 'Choisir un fournisseur fictif',
  depotInconnu: 'Ce document n’existe pas, ou plus, dans le portail fictif.',
  inconnu: (nom: string) => `${nom} n’existe pas, ou plus, dans le portail fictif.`,
} as const;

export const FILE = {
  filtres: 'Filtrer la file d’attente',
  tour: 'Qui doit agir',
  objet: 'Nature',
  fournisseur: 'Fournisseur',
  sons: 'SONS',
  paiement: 'Paiement',
  beneficiaires: 'Bénéficiaire',
  montant: 'Déclaré HT',
  texte: 'Numéro ou nom',
  tous: 'Tous',
  toutes: 'Toutes',
  legende: (nombre: number) =>
    nombre === 0 ? 'Rien ne répond à ces critères' : formatCompte(nombre, 'élément'),
  choisir: 'Choisir',
  choisirNom: (nom: string) => `Choisir ${nom}`,
  choisirPage: 'Choisir toute la page',
  choisirTout: (nombre: number) => `Choisir les ${formatNombre(nombre)}`,
  aucunChoisi: 'Ne rien choisir',
  choisis: (nombre: number) => formatCompte(nombre, 'élément choisi', 'éléments choisis'),
  quoi: 'Demande ou document',
  statut: 'Statut',
  depuis: 'Depuis le',
  rien: 'Rien n’attend. Déposez côté fournisseur, ou regardez ce qui est clos.',
  clavier: 'Au clavier, dans la liste : j ou ↓ descend, k ou ↑ remonte, x choisit, Entrée ouvre.',
  premier: 'Ouvrir ce qui attend depuis le plus longtemps',
  suivant: 'Suivant dans la file',
  agir: 'Agir sur ce qui est choisi',
} as const;

export const TOURS: Readonly<Record<FiltresFile['tour'], string>> = {
  'a-traiter': 'Le gestionnaire',
  'a-instruire': 'Le gestionnaire : à instruire',
  'a-payer': 'Le gestionnaire : à payer',
  'chez-le-fournisseur': 'Le fournisseur',
  clos: 'Personne : clos',
  tout: 'Tout',
};

export const OBJETS: Readonly<Record<Objet, string>> = {
  demande: 'Demande de financement',
  enrolement: 'Enrôlement',
  modele: 'Modèle de document',
  pilote: 'Pilote',
};

export const INSTRUCTION = {
  attendInstructionAide:
    'Statut propre au gestionnaire (webinaire médico-social, logigramme) : jusqu’à « Début instruction », le fournisseur lit « En cours ». Décider sans l’avoir dit reste possible ici.',
  titre: 'Décision',
  avenant: 'Avenant affiché',
  deposant: 'Déposée par',
  deposantDocument: 'Déposé par',
  lettres: 'Lettres produites (spécimens)',
  coteFournisseur: 'La voir comme le fournisseur',
  attendLeRis:
    'Cette DRIMbox attend : son instruction ne peut commencer qu’une fois finalisée celle de la demande RIS du même client.',
  attendLeRisAide:
    'Un solde attend un solde RIS décidé (guide du solde Imagerie) ; une avance attend une demande RIS du même client (webinaire de la vague 2). Le client est reconnu à son SIREN (présumé). Le profil du portail fictif peut lever cette règle.',
  clos: 'Plus rien à décider ici pour le moment.',
  incomplete:
    'Le dernier avenant est incomplet : l’ASP ne le voit pas tant que le fournisseur n’a pas terminé son dépôt.',
  document: 'Le document déposé',
  depose: 'Déposé le',
  commentaire: 'Commentaire du gestionnaire',
} as const;
