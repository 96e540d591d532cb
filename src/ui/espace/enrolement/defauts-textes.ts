import { PIECES_ENROLEMENT } from '#domain/mots/depots.ts';
import type { PieceEnrolement } from '#domain/portail/fournisseur.ts';
import { DEPOT, namePiece } from '#ui/portail/enrolements-textes.ts';
import type { ChampEnrolement, Defaut } from './enrolement.ts';
import {
  BANQUE,
  MORALE,
  PERSONNE,
  PHYSIQUE,
  RECAP,
  REFERENCEMENT,
  TVA,
} from './formulaire-textes.ts';

const LIBELLES: Readonly<Record<Exclude<ChampEnrolement, PieceEnrolement>, string>> = {
  mode: REFERENCEMENT.mode,
  numeroAns: REFERENCEMENT.numeroAns,
  sons: REFERENCEMENT.sons,
  siret: MORALE.siret,
  denomination: MORALE.denomination,
  nomCommercial: MORALE.nomCommercial,
  voie: MORALE.voie,
  typeVoie: MORALE.typeVoie,
  codePostal: MORALE.codePostal,
  commune: MORALE.commune,
  representantLegal: PHYSIQUE.question,
  'representant-nom': PERSONNE.nom('représentant'),
  'representant-prenom': PERSONNE.prenom('représentant'),
  'representant-courriel': PERSONNE.courriel('représentant'),
  'representant-telephone': PERSONNE.telephone('représentant'),
  'depositaire-nom': PERSONNE.nom('dépositaire'),
  'depositaire-prenom': PERSONNE.prenom('dépositaire'),
  'depositaire-courriel': PERSONNE.courriel('dépositaire'),
  'depositaire-telephone': PERSONNE.telephone('dépositaire'),
  confirmationRepresentant: PERSONNE.confirmation('représentant'),
  confirmationDepositaire: PERSONNE.confirmation('dépositaire'),
  qualite: PHYSIQUE.qualite,
  titulaire: BANQUE.titulaire,
  iban: BANQUE.iban,
  bic: BANQUE.bic,
  tauxTva: TVA.taux,
  exactitude: RECAP.exactitude,
  engagement: RECAP.engagement,
};

function nameChamp(champ: ChampEnrolement): string {
  return isPiece(champ) ? namePiece(champ) : LIBELLES[champ];
}

/** A sentence that names the field and says what to do. */
export function wordDefaut({ champ, motif }: Defaut): string {
  const nom = nameChamp(champ);
  switch (motif) {
    case 'manquant':
      return wordMissing(champ, nom);
    case 'rechercher':
      return `${nom} : cliquez sur « Rechercher ».`;
    case 'courriel':
      return `${nom} : cette adresse n’a pas la forme nom@domaine.`;
    case 'confirmation':
      return `${nom} : elle est différente de l’adresse.`;
    case 'deja-enrole':
      return `${nom} : ce numéro a déjà un enrôlement, validé ou en cours. Voyez « Mes enrôlements ».`;
    case 'siret':
      return `${nom} : il a 14 chiffres.`;
    case 'code-postal':
      return `${nom} : il a 5 chiffres.`;
    case 'telephone':
      return `${nom} : écrivez un numéro, avec ou sans indicatif.`;
    case 'trop-gros':
      return DEPOT.tropGros(nom);
  }
}

function wordMissing(champ: ChampEnrolement, nom: string): string {
  if (isPiece(champ)) return DEPOT.manquant(nom);
  switch (champ) {
    case 'exactitude':
    case 'engagement':
      return `Cochez « ${nom} »`;
    case 'mode':
    case 'sons':
    case 'qualite':
    case 'tauxTva':
    case 'typeVoie':
      return `${nom} : faites un choix.`;
    case 'representantLegal':
      return `${nom} Répondez par oui ou par non.`;
    default:
      return `${nom} : ce champ est obligatoire.`;
  }
}

function isPiece(champ: ChampEnrolement): champ is PieceEnrolement {
  return champ in PIECES_ENROLEMENT;
}
