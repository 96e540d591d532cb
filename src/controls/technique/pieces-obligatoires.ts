import { FORMULAIRES, FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import type { PieceAnnoncee } from '#domain/projection/vue.ts';
import { typesObligatoires } from '#domain/sons/pieces.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';

const OBLIGATOIRES = new Map(
  FORMULAIRES_PUBLIES.map((id) => [id, typesObligatoires(FORMULAIRES[id].pieces)]),
);

/** The codes of the pieces are known of the published forms only, even when a modèle gives the structure. */
export const piecesObligatoires = defineControl({
  id: 'pieces-obligatoires',
  titre: 'Chaque demande annonce ses pièces obligatoires',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, exemples de JSON solde et pop-in « Documents attendus » (facture et VA)',
    },
    EXEMPLES_MDV,
  ],
  concerne: FORMULAIRES_PUBLIES,
  niveau: 'demande',
  message: 'Le champ piecesJustificatives doit contenir une pièce de type {type}.',
  explication:
    'Ajoutez dans « piecesJustificatives » une pièce dont « typeFichier » vaut exactement {type}, en majuscules, avec son nom de fichier et son format. Pièces attendues pour cette demande : {attendues}.',
  check: ({ pieces }, { formulaire }) => {
    const obligatoires = OBLIGATOIRES.get(formulaire.id) ?? [];
    return obligatoires
      .filter((type) => pieces.every(({ typeFichier }) => typeFichier !== type))
      .map((type) => toSignal(type, obligatoires.join(', '), pieces));
  },
});

/** A type that differs only by case is pointed at and can be corrected; else the list lacks the piece. */
function toSignal(type: string, attendues: string, pieces: readonly PieceAnnoncee[]): Signal {
  const args = { type, attendues };
  const proche = pieces.find(({ typeFichier }) => typeFichier.trim().toUpperCase() === type);
  if (proche === undefined) return { chemin: '/piecesJustificatives', args };
  const chemin = `${proche.chemin}/typeFichier`;
  return { chemin, args, remede: { type: 'valeur', chemin, texte: JSON.stringify(type) } };
}
