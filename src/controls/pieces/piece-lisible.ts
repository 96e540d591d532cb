import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';

export const pieceLisible = defineControl({
  id: 'piece-lisible',
  titre: 'Une pièce s’ouvre et montre quelque chose',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit que le portail ouvre les pièces ; l’instructeur, lui, doit pouvoir les lire. Un examen automatique peut aussi se tromper.',
  niveau: 'entree',
  message: 'La pièce « {entree} » est à ouvrir pour vérifier. {defaut}',
  explication:
    'Ouvrez-la, ou regardez son aperçu : si elle ne se lit pas, exportez de nouveau le document.',
  check: (piece) => {
    const defaut = piece.examen?.contenu?.defaut ?? null;
    if (defaut === null || piece.examen?.integrite !== 'ok' || !isRetenue(piece)) return [];
    return piece.entree.taille === 0 || piece.entree.lien ? [] : [{ args: { defaut } }];
  },
});
