import { extensionOfPiece, TYPE_PAR_EXTENSION } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';
import { isRetenue } from '../support/pieces.ts';
import { REGLES_PIECES_2022, REGLES_PIECES_2026 } from '../support/citations.ts';

/** An entry to be renamed is judged under the name that it is to take. */
export const pieceFormatAccepte = defineControl({
  id: 'piece-format-accepte',
  titre: 'Une pièce du zip est un fichier .jpg, .png ou .pdf',
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    { ...REGLES_PIECES_2026, extrait: 'Les formats acceptés sont .jpg, .png, .pdf' },
    REGLES_PIECES_2022,
  ],
  niveau: 'entree',
  message: 'Les formats acceptés sont .jpg, .png, .pdf',
  explication:
    'Le fichier « {entree} » n’a pas l’une de ces extensions. Enregistrez le document en PDF (ou en image .jpg ou .png) et mettez le même nom dans le JSON. Un fichier .jpeg est à renommer en .jpg.',
  check: (piece) => {
    if (!isRetenue(piece) || piece.role === 'a-renommer') return [];
    return Object.hasOwn(TYPE_PAR_EXTENSION, extensionOfPiece(piece.entree.nom)) ? [] : [{}];
  },
});
