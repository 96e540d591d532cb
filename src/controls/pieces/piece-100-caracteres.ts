import { baseName, extensionOfPiece, NOM_PIECE_MAX } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';
import { countCharacters } from '../support/champs.ts';
import { REGLES_PIECES_2022, REGLES_PIECES_2026 } from '../support/citations.ts';
import { isRetenue } from '../support/pieces.ts';

/** Whether the 100 characters include the extension is not said: this blocks only what breaks both readings. */
export const piece100Caracteres = defineControl({
  id: 'piece-100-caracteres',
  titre: 'Le nom d’une pièce du zip ne dépasse pas 100 caractères',
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe ne doit pas avoir plus de 100 caractères',
    },
    REGLES_PIECES_2022,
  ],
  niveau: 'entree',
  message: 'Le nom de la pièce jointe ne doit pas avoir plus de 100 caractères',
  explication:
    'Le nom « {base} » compte {nombre} caractères. Raccourcissez-le à 100 au plus, extension comprise pour être tranquille, dans le zip et dans le JSON.',
  check: (piece) => {
    if (!isRetenue(piece) || piece.role === 'a-renommer') return [];
    const base = baseName(piece.entree.nom);
    if (base.length <= NOM_PIECE_MAX) return [];
    const nombre = countCharacters(base);
    return nombre - extensionOfPiece(base).length > NOM_PIECE_MAX ? [{ args: { nombre } }] : [];
  },
});
