import type { Citation } from '#domain/sources.ts';
import type { Objet } from '../vise.ts';
import type { ActeAsp } from './actes.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import { GESTIONNAIRE } from '#ui/portail/demande/textes.ts';

/** The acts of the gestionnaire, as their buttons say them. */
export const NOMS_ACTES: Readonly<Record<ActeAsp, string>> = {
  'enrolement/valide': 'Valider l’enrôlement',
  'enrolement/rejete': 'Rejeter l’enrôlement',
  'modele/valide': 'Valider le modèle',
  'modele/a-corriger': 'Renvoyer le modèle à corriger',
  'pilote/valide': 'Valider le pilote',
  'pilote/refuse': 'Refuser le pilote',
  /** Verbatim, logigramme of the webinaire médico-social. */
  'demande/prise-en-charge': 'Début instruction',
  'demande/decidee': GESTIONNAIRE.decisions.decidee,
  'demande/a-modifier': GESTIONNAIRE.decisions['a-modifier'],
  'demande/en-attente-pieces': GESTIONNAIRE.decisions['en-attente-pieces'],
  'demande/rejetee': GESTIONNAIRE.decisions.rejetee,
  'demande/annulee': GESTIONNAIRE.decisions.annulee,
  'paiement/en-cours': GESTIONNAIRE.paiements['en-cours'],
  'paiement/or-emis': GESTIONNAIRE.paiements['or-emis'],
  'paiement/effectue': GESTIONNAIRE.paiements.effectue,
  'paiement/tout': 'Payer jusqu’au bout',
};

/** Where the fournisseur reads the comment. */
const LECTURES: Readonly<Record<Objet, string>> = {
  demande: 'Le fournisseur le lit dans sa demande et dans le courriel.',
  enrolement: 'Le fournisseur le lit dans « Mes enrôlements » et dans le courriel.',
  modele: 'Le fournisseur le lit sous son modèle.',
  pilote: 'Le fournisseur le lit sous son pilote.',
};

const SANS_COURRIEL =
  'Aucune source ne parle d’un courriel pour un modèle ou un pilote : aucun n’est envoyé.';

export const ACTES_POSTE = {
  commentaire: 'Commentaire du gestionnaire (facultatif)',
  commentaireAide: (vises: readonly { readonly objet: Objet }[]) => {
    const objets = new Set(vises.map(({ objet }) => objet));
    const lectures = [...objets].map((objet) => LECTURES[objet]);
    const sansCourriel = objets.has('modele') || objets.has('pilote');
    return [...lectures, ...(sansCourriel ? [SANS_COURRIEL] : [])].join(' ');
  },
  compte: (libelle: string, nombre: number) => `${libelle} (${formatNombre(nombre)})`,
  partiel: (nombre: number) =>
    `Le nombre dit à combien des ${formatCompte(nombre, 'élément choisi', 'éléments choisis')} l’acte s’applique ; les autres ne changent pas.`,
  aucun: 'Aucun acte n’est possible sur ce qui est choisi.',
  fait: (nom: string, libelle: string) => `${nom} : « ${libelle} » est enregistré.`,
  faitPlusieurs: (nombre: number, libelle: string) =>
    `« ${libelle} » est enregistré pour ${formatCompte(nombre, 'élément')}.`,
  masseTitre: (libelle: string, nombre: number) =>
    `« ${libelle} » pour ${formatCompte(nombre, 'élément')} ?`,
  masse: (choisis: number, nombre: number) =>
    `L’acte sera enregistré d’un coup pour ${formatNombre(nombre)} des ${formatCompte(choisis, 'élément choisi', 'éléments choisis')}. Il peut être défait aussitôt après.`,
  defaire: 'Défaire ce dernier acte',
  defait:
    'L’acte est défait. « Reprendre ce qui a été mis de côté » le refait, tant que rien d’autre n’est fait.',
  enCours: 'Enregistrement…',
} as const;

export const ANNULATION = {
  titre: 'Annuler la demande',
  renonce: 'Ne pas annuler',
  demande:
    'Le guide dit qu’une demande s’annule à la demande du fournisseur ou du bénéficiaire ; l’Assistance demande alors une attestation sur l’honneur signée.',
  historise: (annulee: string, precedent: string) =>
    `${annulee} devient « Annulée », et l’avenant précédent ${precedent}, « Décidée », devient « Historisée ».`,
  seule: (annulee: string) =>
    `${annulee} devient « Annulée ». Aucun avenant « Décidée » ne la précède : rien d’autre ne change.`,
  plusieurs: (nombre: number, historises: number) =>
    `${formatCompte(nombre, 'demande devient', 'demandes deviennent')} « Annulée » ; ${formatCompte(historises, 'avenant précédent devient', 'avenants précédents deviennent')} « Historisée ».`,
} as const;

export const SOURCES_ANNULATION: readonly Citation[] = [
  {
    source: 'guide-solde-imagerie',
    endroit: 'section 4, liste des statuts',
    extrait: 'la demande peut être annulée à votre demande ou celle du bénéficiaire',
  },
  {
    source: 'guide-solde-imagerie',
    endroit: 'section 4, liste des statuts',
    extrait: "l'avenant est au statut Historisée si l'avenant suivant est au statut Annulée.",
  },
  { source: 'faq-industriels', endroit: 'attestation sur l’honneur, couloir DUI-PDE' },
];

export const VERIFICATIONS = {
  titre: 'Ce que seule une personne vérifie',
  aide: 'Aucun contrôle du portail ne voit ces points : ils expliquent un rejet ou une demande de modification. Ils n’empêchent aucun acte, et les coches s’oublient en quittant l’écran.',
  aideDepot:
    'Points que les sources donnent. Ils n’empêchent aucun acte ; « Citer » met le manque dans le commentaire, et les coches s’oublient en quittant l’écran.',
  compte: (faites: number, nombre: number) =>
    `${formatNombre(faites)} sur ${formatCompte(nombre, 'point vérifié', 'points vérifiés')}`,
  sources: 'Sources',
  presume: (quoi: string) => `Présumé : ${quoi}`,
  signature: 'Signature du bon de commande',
  dossierComplet: 'Dossier complet de preuves réputé soumis le',
  tropAncien: 'Plus de 120 jours calendaires : le bon de commande est trop ancien.',
  dansLesTemps: '120 jours calendaires au plus : le bon de commande convient.',
} as const;

export const MOTIFS = {
  titre: (nombre: number) => `Motifs documentés (${formatNombre(nombre)})`,
  aide: 'Les textes publiés donnent ces causes, sans toujours dire si elles mènent à « Rejetée » ou à « A modifier ».',
  citer: 'Citer',
  citerNom: (libelle: string) => `Citer dans le commentaire : ${libelle}`,
} as const;
