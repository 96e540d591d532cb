import type { ChampModifiable } from '#domain/portail/modifiables.ts';
import { PIECE_MAX_MO, showName } from '#domain/pieces.ts';
import { formatCompte } from '#domain/francais.ts';
import type { ErreurPiece } from './modification.ts';

/** The words in « » are those of the guide « Modification d’une demande de solde SAS » (08/2023). */
export const MODIFICATION = {
  /** Verbatim, étape 3, for a solde; the same sentence for an avance is ours. */
  bandeauSolde:
    'Votre demande de solde nécessite des modifications de votre part. Cliquez ici pour modifier votre demande de Solde.',
  bandeauAvance:
    'Votre demande d’avance nécessite des modifications de votre part. Cliquez ici pour modifier votre demande d’avance.',
  modifier: 'Modifier',
  /** Ours: no source shows what a demande that waits for pieces says, but for the name of what the fournisseur does. */
  bandeauPieces: 'Votre demande est en attente de pièces complémentaires.',
  envoyer: 'Envoyer les pièces manquantes',
  envoyerCourt: 'Envoyer les pièces',
  envoyerNumero: (numero: string) => `Envoyer les pièces manquantes de ${numero}`,
  modifierNumero: (numero: string) => `Modifier ${numero}`,
  titre: (type: string, numero: string) => `Modifier une demande ${type} – ${numero}`,
  titreEnvoi: (type: string, numero: string) =>
    `Envoyer les pièces manquantes d’une demande ${type} – ${numero}`,
  types: { avance: 'd’avance', solde: 'de solde' },
  pasAModifier: (numero: string) =>
    `La demande ${numero} n’est ni « A modifier », ni « En attente de pièces complémentaires » : rien ne s’y change.`,
  recapitulatif: 'Récapitulatif',
  siret: 'SIRET',
  denomination: 'Dénomination sociale',
  adresse: 'Adresse',
  statut: 'Statut',
  changement: 'Date du changement de statut',
  commentaire: 'Commentaire du gestionnaire',
  sansCommentaire: 'Le gestionnaire n’a rien précisé.',
  delais: (fin: string) =>
    `À J+10 sans action de votre part, un courriel de relance. À J+20, vous ne pouvez plus modifier : la demande repasse « En cours » et est instruite en l’état, au risque d’être rejetée. Ici, jusqu’au ${fin}.`,
  delaisPresume:
    'Présumé hors du solde SAS : ces délais ne sont écrits que dans son guide. Présumé aussi : des jours calendaires, et l’heure, 00h00.',
  delaisSas: 'Délais du guide du solde SAS. Présumé : des jours calendaires, et l’heure, 00h00.',
  sansDelai:
    'Dès l’envoi, la demande repasse « En cours » pour être de nouveau instruite (webinaire médico-social, logigramme). Aucune source ne dit dans quel délai les envoyer, ni ne montre cet écran : il reprend les pièces complémentaires du guide du SAS.',
  informations: 'Informations de la demande',
  editables: 'Informations éditables',
  presume: 'Présumé :',
  aucunChamp:
    'Aucun champ de cette demande ne se modifie : vous pouvez ajouter des pièces, ou ne pas modifier.',
  modifie: (avant: string) => `Modifié (avant : ${avant})`,
  oui: 'Oui (true)',
  non: 'Non (false)',
  illisible: (type: ChampModifiable['type']) =>
    type === 'nombre'
      ? 'Un nombre est attendu, par exemple 1000.01.'
      : 'Cette donnée, remplie au dépôt, ne peut pas être vidée (présumé).',
  erreurs: (nombre: number) =>
    `${formatCompte(nombre, 'erreur empêche', 'erreurs empêchent')} de confirmer`,
  verification: 'Vérification…',
  conforme: 'Aucune erreur dans ce que vous avez modifié.',
  pieces: 'Pièces justificatives',
  complementaire: 'Déposer une pièce complémentaire',
  complementaireGuide:
    'Sélectionnez le type de pièce complémentaire à déposer, puis un fichier (« Choisir un fichier » sur le portail), et cliquez sur « Importer ».',
  complementaireAide: `Ajout uniquement. PDF, JPG ou PNG, ${PIECE_MAX_MO} Mo au plus. Vous pouvez supprimer une pièce que vous venez d’importer, pas une pièce présente avant.`,
  choisirType: '– Sélectionnez un type de pièce complémentaire –',
  typePiece: 'Type de pièce complémentaire',
  fichier: 'Fichier à ajouter',
  importer: 'Importer',
  choisirFichier: 'Choisissez un type et un fichier.',
  importee: (nom: string, bouton: string) =>
    `« ${showName(nom)} » est ajouté ; il sera déposé avec « ${bouton} ».`,
  supprimee: (nom: string) => `« ${showName(nom)} » est supprimé.`,
  confirmer: 'Confirmer',
  envoyerAide:
    'Seules des pièces s’ajoutent ici. La demande repasse « En cours » et sera instruite de nouveau.',
  rienAEnvoyer: 'Ajoutez au moins une pièce.',
  confirmerAide:
    '« Confirmer » : la demande repasse « En cours » et sera instruite de nouveau dans les prochains jours.',
  rienDeChange: 'Vous n’avez rien changé ni ajouté. Si c’est voulu, choisissez de ne pas modifier.',
  nePasModifier: 'Ne pas modifier la demande',
  nePasModifierAide:
    'En cas d’erreur et après échange avec l’assistance : la demande repasse « En cours » et sera instruite en l’état.',
  confirmee:
    'Vos modifications sont confirmées : la demande est repassée « En cours », elle sera instruite de nouveau.',
  gardee: 'La demande n’est pas modifiée : elle est repassée « En cours », en l’état.',
  piecesEnvoyees: 'Vos pièces sont envoyées : la demande est repassée « En cours ».',
  retour: 'Retour à la demande',
} as const;

export const ERREURS_PIECE: Readonly<Record<ErreurPiece, string>> = {
  format: 'Les formats acceptés sont PDF, JPG et PNG.',
  taille: `Le fichier dépasse ${PIECE_MAX_MO} Mo.`,
  nom: 'Le nom du fichier dépasse 100 caractères.',
  doublon: 'Une pièce de cette demande porte déjà ce nom.',
};

/** Verbatim, guide SAS, bloc « Informations de la demande »: both blocks and their fields. */
export const INFORMATIONS_SOLDE = {
  titre: 'Informations Solde',
  numero: 'N° ASP de la demande',
  dsr: 'DSR',
  montants: 'Montants',
  montantsAvance: 'Montants avance',
  avance: 'Montant décidé de l’avance (fonction du régime TVA)',
  montantsSolde: 'Montants solde',
  engagement: 'Montant de l’engagement SEGUR retenu (lors du solde - fonction du régime TVA)',
  solde: 'Montant décidé du solde (fonction du régime TVA)',
  calcule:
    'Le solde n’est pas encore décidé : son montant est calculé ici, à 70 % de l’engagement.',
} as const;

/** `70000,00`, as that screen prints amounts; null when unknown. */
export function showMontant(centimes: number | null): string | null {
  return centimes === null ? null : (centimes / 100).toFixed(2).replace('.', ',');
}
