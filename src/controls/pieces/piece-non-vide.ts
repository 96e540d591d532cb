import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';

export const pieceNonVide = defineControl({
  id: 'piece-non-vide',
  titre: 'Une pièce n’est pas un fichier vide',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit si le portail refuse un fichier vide ; mais il ne contient pas le document demandé.',
  niveau: 'entree',
  message: 'La pièce « {entree} » est vide (0 octet).',
  explication:
    'La copie ou l’export du document a échoué. Refaites-le, ouvrez-le pour vérifier, puis refaites le zip « {zip} ».',
  check: (piece) => (piece.entree.taille === 0 && isRetenue(piece) ? [{}] : []),
});
